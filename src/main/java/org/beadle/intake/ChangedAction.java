package org.beadle.intake;

import java.util.List;
import org.beadle.plan.Action;

/**
 * An action of which a plan says something else than the record.
 *
 * @param fields at least one
 */
public record ChangedAction(Action before, ProposedAction after, List<FieldChange> fields) {
  public ChangedAction {
    fields = List.copyOf(fields);
  }

  /** Whether {@code field} is among what changes. */
  public boolean changes(FieldChange.Field field) {
    return fields.stream().anyMatch(each -> each.field() == field);
  }
}
