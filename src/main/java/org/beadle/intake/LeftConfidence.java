package org.beadle.intake;

import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.board.Roster;

/** Tells that a plan takes an action away from the confidential group that led it. */
final class LeftConfidence {
  private LeftConfidence() {}

  /** Empty where the action belonged to none, or still does to the same one. */
  static Optional<Doubt> doubt(ChangedAction changed, PlanLeads leads, Roster roster) {
    if (!changed.changes(FieldChange.Field.LEAD)) return Optional.empty();
    return changed.before().confidentialGroup().stream()
        .boxed()
        .findFirst()
        .filter(group -> !leads(Party.group(group), changed, leads))
        .flatMap(roster::group)
        .map(group -> doubt(changed, group));
  }

  private static boolean leads(Party group, ChangedAction changed, PlanLeads leads) {
    return leads.accountable(changed.after().lead()).equals(Optional.of(group));
  }

  private static Doubt doubt(ChangedAction changed, Group group) {
    return new Doubt(
        changed.after().where(),
        changed.after().lead().source(),
        "%s is led by “%s”, which is confidential, no more. What was said of it so far stays with that group; others see its title and dates, and what is said from then on."
            .formatted(changed.before().ref(), group.name()));
  }
}
