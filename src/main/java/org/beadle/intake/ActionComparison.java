package org.beadle.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.beadle.intake.FieldChange.Field;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;
import org.beadle.plan.Ref;
import org.beadle.plan.Update;

/**
 * Compares one action of a plan with the record. Leads and dates are compared by the plan's words,
 * so that what was handed over or re-dated since stays so when the same plan is imported again.
 *
 * @param said what the plan said of the status when it was imported last; may be empty
 */
record ActionComparison(Action before, ProposedAction after, String said, List<Update> updates) {

  /**
   * @param standing what the record knows of {@code before}
   */
  static ActionComparison of(Action before, ProposedAction after, StandingPlan standing) {
    return new ActionComparison(
        before, after, standing.statusOf(before), standing.updatesOf(before));
  }

  private List<FieldChange> fields() {
    List<FieldChange> fields = new ArrayList<>();
    if (PlanNumbers.refsOf(before).noneMatch(after.ref().own()::equals))
      compare(fields, Field.REF, before.ref().toString(), after.ref().own().toString());
    compare(fields, Field.PRIORITY, "" + before.priority().number(), "" + after.priority());
    compare(fields, Field.TITLE, before.title(), after.title());
    compare(fields, Field.OUTCOME, before.outcome().orElse(""), after.outcome().orElse(""));
    compare(fields, Field.LEAD, before.lead().source().orElse(""), after.lead().source());
    compare(fields, Field.TIMESCALE, before.timescale().source(), after.timescale().source());
    compare(fields, Field.LINKS, words(before.links()), words(after.ref().links()));
    status().change().ifPresent(fields::add);
    compareNotes(fields);
    return fields;
  }

  /** What changes; empty where the plan says what the record says. */
  Optional<ChangedAction> changed() {
    List<FieldChange> fields = fields();
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new ChangedAction(before, after, fields));
  }

  /** What the plan says and the record does not follow. */
  List<Doubt> doubts() {
    List<Doubt> doubts = new ArrayList<>(status().doubt().stream().toList());
    if (!same(before.timescale().source(), after.timescale().source()))
      before.milestones().stream().filter(this::staysMoved).map(this::moved).forEach(doubts::add);
    return doubts;
  }

  private boolean staysMoved(Milestone milestone) {
    List<LocalDate> days = after.timescale().due();
    return days.contains(milestone.original()) && !milestone.due().equals(milestone.original());
  }

  private Doubt moved(Milestone milestone) {
    return new Doubt(
        after.where(),
        after.timescale().source(),
        "%s: Beadle has %s, first promised for %s, and leaves it."
            .formatted(
                before.ref(), DayWords.of(milestone.due()), DayWords.of(milestone.original())));
  }

  private StatusComparison status() {
    return new StatusComparison(before, after, said, updates);
  }

  private static void compare(List<FieldChange> fields, Field field, String old, String now) {
    if (!same(old, now)) fields.add(new FieldChange(field, old, now));
  }

  /** Whether two texts differ in no more than line breaks, bullets and spaces. */
  static boolean same(String one, String other) {
    return folded(one).equals(folded(other));
  }

  /** A text for comparing, without what {@link #same} makes nothing of. */
  static String folded(String text) {
    return PlainText.onOneLine(text.replace(PlainText.BULLET.strip(), " "))
        .replaceAll("\\s*-\\s*", "-");
  }

  private static String words(List<Ref> refs) {
    return String.join(", ", new TreeSet<>(refs).stream().map(Ref::toString).toList());
  }

  private void compareNotes(List<FieldChange> fields) {
    for (ProgressNote note : after.progress().notes()) {
      boolean known = updates.stream().anyMatch(each -> same(each.note().orElse(""), note.text()));
      if (!known) fields.add(new FieldChange(Field.NOTE, "", note.text()));
    }
  }
}
