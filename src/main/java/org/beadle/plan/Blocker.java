package org.beadle.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.board.Party;

/**
 * What an action waits for: another action, or a party.
 *
 * @param action the blocking action's ref
 * @param asked who is asked to get it out of the way: the party, or who leads the blocking action
 * @param finished the day on which the blocking action was finished; empty while it is open
 */
public record Blocker(
    long id,
    Optional<Ref> action,
    Optional<Party> party,
    Optional<String> note,
    LocalDate since,
    Optional<Party> asked,
    Optional<LocalDate> finished) {

  /** One in which the party itself is asked. */
  public Blocker(
      long id,
      Optional<Ref> action,
      Optional<Party> party,
      Optional<String> note,
      LocalDate since) {
    this(id, action, party, note, since, party, Optional.empty());
  }

  /** Whether it is still in the way: a blocking action that is finished is not. */
  public boolean stands() {
    return finished.isEmpty();
  }
}
