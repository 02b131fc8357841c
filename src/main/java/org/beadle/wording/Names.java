package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.plan.Action;
import org.beadle.plan.Blocker;

/**
 * The names that stand on an action's card.
 *
 * @param lead who is accountable; empty where the plan names nobody
 * @param holder the member who answers for the lead today
 * @param blockedBy the action or party that it waits for
 */
public record Names(
    Optional<String> lead,
    Optional<String> holder,
    List<String> contributors,
    Optional<String> blockedBy) {
  public Names {
    contributors = List.copyOf(contributors);
  }

  /** The names of {@code action}'s parties on {@code day}. */
  public static Names of(Action action, Roster roster, LocalDate day) {
    return new Names(
        action.lead().accountable().map(roster::nameOf),
        action.lead().accountable().flatMap(lead -> roster.holderOf(lead, day)).map(Member::name),
        action.lead().contributors().stream().map(roster::nameOf).toList(),
        action.blocker().flatMap(blocker -> nameOf(blocker, roster)));
  }

  /**
   * What an action waits for, for people who may not see all of the record: an action of a
   * confidential group, unless it is the action's own, is not named.
   */
  public static Optional<String> blockedByToAnybody(Action action, Roster roster) {
    return blockedBy(action, roster, Reader.forChannel(roster, action.confidentialGroup()));
  }

  /** What an action waits for, for one reader: what he or she may not see is not named. */
  public static Optional<String> blockedBy(Action action, Roster roster, Reader reader) {
    return action
        .blocker()
        .flatMap(
            blocker ->
                reader.sees(confidentialGroup(blocker, roster))
                    ? nameOf(blocker, roster)
                    : Optional.of("an action that is not shown here"));
  }

  /** Whether an action waits for one of a confidential group. */
  static boolean isBlockedInConfidence(Action action, Roster roster) {
    return action
        .blocker()
        .filter(blocker -> confidentialGroup(blocker, roster).isPresent())
        .isPresent();
  }

  /** The group of the blocking action; a group that is itself waited for may be named. */
  private static OptionalLong confidentialGroup(Blocker blocker, Roster roster) {
    return blocker.action().flatMap(ref -> blocker.asked()).stream()
        .filter(party -> party.kind() == Party.Kind.GROUP)
        .flatMap(group -> roster.group(group.id()).stream())
        .filter(Group::confidential)
        .mapToLong(Group::id)
        .findFirst();
  }

  private static Optional<String> nameOf(Blocker blocker, Roster roster) {
    return blocker
        .action()
        .map(ref -> "action " + ref)
        .or(() -> blocker.party().map(roster::nameOf));
  }
}
