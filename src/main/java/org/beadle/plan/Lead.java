package org.beadle.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Party;

/**
 * Who is accountable for an action, and who contributes.
 *
 * @param accountable empty where the plan names nobody
 * @param source the plan's own words
 * @param inherited whether the plan left the cell empty, to mean the one above
 */
public record Lead(
    Optional<Party> accountable,
    List<Party> contributors,
    Optional<String> source,
    boolean inherited) {
  public Lead {
    contributors = List.copyOf(contributors);
  }

  /** All whom it names: who is accountable, and then who contributes. */
  public List<Party> parties() {
    return Stream.concat(accountable.stream(), contributors.stream()).toList();
  }
}
