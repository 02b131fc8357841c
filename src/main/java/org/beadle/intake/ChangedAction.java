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

  /** The progress notes of the plan that the record has not got. */
  public List<ProgressNote> newNotes() {
    List<String> texts =
        fields.stream()
            .filter(each -> each.field() == FieldChange.Field.NOTE)
            .map(FieldChange::after)
            .toList();
    return after.progress().notes().stream().filter(note -> texts.contains(note.text())).toList();
  }

  /** Whether {@code field} is among what changes. */
  public boolean changes(FieldChange.Field field) {
    return fields.stream().anyMatch(each -> each.field() == field);
  }
}
