package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.command.Command.Filter;

/**
 * What a list of actions shows.
 *
 * @param lines all that may be shown, in the order of their refs
 * @param confidential how many more there are that may not be shown here
 * @param page the web address of the whole list, where there is one
 * @param today the day at the board
 */
public record ListFacts(
    Filter filter,
    List<ActionLine> lines,
    int confidential,
    Optional<String> page,
    LocalDate today) {
  public ListFacts {
    lines = List.copyOf(lines);
  }
}
