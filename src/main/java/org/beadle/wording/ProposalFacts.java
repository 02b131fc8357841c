package org.beadle.wording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.beadle.board.Board;
import org.beadle.board.Group;

/**
 * What a proposal of dates shows.
 *
 * @param year the board's year, such as {@code 2026-27}
 * @param days those that are proposed, the soonest first; at least one
 * @param at when meetings would begin
 * @param known how many meetings of the group the diary has in that year
 * @param keeps whether the asker may add them
 */
public record ProposalFacts(
    Board board,
    Group group,
    String year,
    List<LocalDate> days,
    LocalTime at,
    int known,
    boolean keeps) {
  public ProposalFacts {
    days = List.copyOf(days);
  }
}
