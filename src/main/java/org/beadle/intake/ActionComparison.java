package org.beadle.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.beadle.intake.FieldChange.Field;
import org.beadle.plan.Action;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.beadle.plan.Update;

/**
 * Compares one action of a plan with the record. Leads and dates are compared by the plan's words,
 * so that what was handed over or re-dated since stays so when the same plan is imported again.
 */
record ActionComparison(Action before, ProposedAction after, List<Update> notes) {

  List<FieldChange> fields() {
    List<FieldChange> fields = new ArrayList<>();
    compare(fields, Field.PRIORITY, "" + before.priority().number(), "" + after.priority());
    compare(fields, Field.TITLE, before.title(), after.title());
    compare(fields, Field.OUTCOME, before.outcome().orElse(""), after.outcome().orElse(""));
    compare(fields, Field.LEAD, before.lead().source().orElse(""), after.lead().source());
    compare(fields, Field.TIMESCALE, before.timescale().source(), after.timescale().source());
    compare(fields, Field.LINKS, words(before.links()), words(after.ref().links()));
    compareStatus(fields);
    compareNotes(fields);
    return fields;
  }

  private static void compare(List<FieldChange> fields, Field field, String old, String now) {
    if (!same(old, now)) fields.add(new FieldChange(field, old, now));
  }

  /** Whether two texts differ in no more than line breaks, bullets and spaces. */
  static boolean same(String one, String other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(String text) {
    return PlainText.onOneLine(text.replace(PlainText.BULLET.strip(), " "))
        .replaceAll("\\s*-\\s*", "-");
  }

  private static String words(List<Ref> refs) {
    return String.join(", ", new TreeSet<>(refs).stream().map(Ref::toString).toList());
  }

  /** A plan may finish an action or give it its first colour; later colours are the holder's. */
  private void compareStatus(List<FieldChange> fields) {
    Optional<Rag> colour = after.progress().colour().filter(each -> each != Rag.GREY);
    if (colour.isEmpty() || before.closure().isPresent()) return;
    boolean finishes = colour.get() == Rag.BLUE;
    if (finishes || before.declared().isEmpty())
      fields.add(
          new FieldChange(
              Field.STATUS,
              before.declared().map(each -> each.rag().word()).orElse(""),
              after.progress().status()));
  }

  private void compareNotes(List<FieldChange> fields) {
    for (ProgressNote note : after.progress().notes()) {
      boolean known = notes.stream().anyMatch(each -> same(each.note().orElse(""), note.text()));
      if (!known) fields.add(new FieldChange(Field.NOTE, "", note.text()));
    }
  }
}
