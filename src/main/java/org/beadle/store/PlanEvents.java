package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.plan.Event;
import org.beadle.plan.Rag;
import org.jooq.Field;

/** What one change did to an action's own row. */
final class PlanEvents {
  /** The columns that a plan gives words for, and what people call them. */
  private static final Map<String, String> WORDS = words();

  private final JournalNames names;
  private final PastRow row;
  private final PastRow.Step step;
  private final List<Event> events = new ArrayList<>();

  PlanEvents(JournalNames names, PastRow row, PastRow.Step step) {
    this.names = names;
    this.row = row;
    this.step = step;
  }

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(ACTION.TITLE.getName(), "title");
    words.put(ACTION.REF.getName(), "number");
    words.put(ACTION.PRIORITY_ID.getName(), "priority");
    words.put(ACTION.OUTCOME.getName(), "outcome");
    words.put(ACTION.LEAD_SOURCE.getName(), "plan's words for the lead");
    words.put(ACTION.TIMESCALE.getName(), "plan's words for the date");
    words.put(ACTION.SOURCE_STATUS.getName(), "plan's words for the status");
    words.put(ACTION.REVIEW_MONTHS.getName(), "months between reviews");
    words.put(Ties.CONTRIBUTORS, "list of who contributes");
    words.put(Ties.LINKS, "list of linked actions");
    return words;
  }

  List<Event> all() {
    if (step.isNew()) added();
    else {
      standing();
      lead();
      altered();
    }
    if (step.sets(ACTION.DECLARED_RAG))
      row.text(ACTION.DECLARED_RAG)
          .ifPresent(rag -> events.add(new Event.Declared(Code.read(Rag.class, rag))));
    return events;
  }

  private void added() {
    events.add(
        new Event.Added(
            row.text(ACTION.TITLE).orElse(""),
            party(row.text(ACTION.LEAD_KIND), row.text(ACTION.LEAD_ID))));
  }

  private void standing() {
    if (step.sets(ACTION.WITHDRAWN_AT)) events.add(new Event.TakenOut());
    else if (step.changes(ACTION.WITHDRAWN_AT)) events.add(new Event.PutBack());
    if (step.changes(ACTION.SNOOZED_UNTIL_ON))
      events.add(new Event.Snoozed(row.day(ACTION.SNOOZED_UNTIL_ON)));
  }

  private void lead() {
    if (!step.changes(ACTION.LEAD_ID)) return;
    Optional<String> kind =
        step.changes(ACTION.LEAD_KIND) ? step.before(ACTION.LEAD_KIND) : row.text(ACTION.LEAD_KIND);
    events.add(
        new Event.HandedOver(
            party(kind, step.before(ACTION.LEAD_ID)),
            party(row.text(ACTION.LEAD_KIND), row.text(ACTION.LEAD_ID))));
  }

  private Optional<String> party(Optional<String> kind, Optional<String> id) {
    return kind.filter(each -> !each.equals(LeadColumns.NOBODY))
        .flatMap(each -> id.map(one -> names.party(each, Long.parseLong(one))));
  }

  private void altered() {
    WORDS.forEach(
        (field, what) -> {
          if (step.before().containsKey(field))
            events.add(
                new Event.Altered(
                    what,
                    step.before().get(field).flatMap(text -> readable(field, text)),
                    row.text(field).flatMap(text -> readable(field, text))));
        });
  }

  private Optional<String> readable(String field, String text) {
    if (text.isEmpty()) return Optional.empty();
    if (is(ACTION.PRIORITY_ID, field)) return Optional.of(names.priority(Long.parseLong(text)));
    if (field.equals(Ties.CONTRIBUTORS)) return Optional.of(names.parties(text));
    if (field.equals(Ties.LINKS)) return names.refs(text);
    return Optional.of(text);
  }

  private static boolean is(Field<?> column, String field) {
    return column.getName().equals(field);
  }
}
