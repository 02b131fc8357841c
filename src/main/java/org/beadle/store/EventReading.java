package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.BLOCKER;
import static org.beadle.store.jooq.Tables.CLOSURE;
import static org.beadle.store.jooq.Tables.DATE_REQUEST;
import static org.beadle.store.jooq.Tables.MILESTONE;
import static org.beadle.store.jooq.Tables.PROGRESS_UPDATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.plan.Event;
import org.beadle.plan.Rag;

/**
 * Reads the journal's entries about one action as what befell it. It is given the changes in their
 * order, since an entry says no more than what changed, and the rest stood in earlier ones.
 */
final class EventReading {
  private final JournalNames names;
  private final Set<Long> shown;
  private final Map<Long, PastRow> rows = new HashMap<>();

  /**
   * @param shown the ids of the changes that the reader may see
   */
  EventReading(Session session, Sight sight, Set<Long> shown) {
    this.names = new JournalNames(session, sight);
    this.shown = shown;
  }

  /** What one change did, by its entries in their order. */
  List<Event> events(List<JournalEntry> entries) {
    Map<Long, List<JournalEntry>> byRecord =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    JournalEntry::record, LinkedHashMap::new, Collectors.toList()));
    List<Event> events = new ArrayList<>();
    byRecord.forEach((record, of) -> events.addAll(events(record, of)));
    boolean told = events.stream().anyMatch(EventReading::tellsColour);
    if (told) events.removeIf(Event.Declared.class::isInstance);
    return events;
  }

  private static boolean tellsColour(Event event) {
    return event instanceof Event.Said said && said.rag().isPresent();
  }

  private List<Event> events(long record, List<JournalEntry> entries) {
    PastRow row = rows.computeIfAbsent(record, id -> new PastRow());
    PastRow.Step step = row.step(entries);
    String kind = entries.getFirst().kind();
    if (kind.equals(ACTION.getName())) return new PlanEvents(names, row, step).all();
    if (kind.equals(MILESTONE.getName())) return milestone(row, step);
    if (kind.equals(CLOSURE.getName())) return closure(row, step);
    if (kind.equals(DATE_REQUEST.getName())) return request(row, step);
    if (kind.equals(PROGRESS_UPDATE.getName())) return said(row, step);
    if (kind.equals(BLOCKER.getName())) return blocker(row, step);
    return List.of();
  }

  private static List<Event> milestone(PastRow row, PastRow.Step step) {
    if (row.day(MILESTONE.DUE_ON).isEmpty()) return List.of();
    LocalDate due = row.day(MILESTONE.DUE_ON).get();
    if (step.isNew()) return List.of(new Event.DateSet(due));
    List<Event> events = new ArrayList<>();
    step.before(MILESTONE.DUE_ON)
        .ifPresent(from -> events.add(new Event.DateMoved(LocalDate.parse(from), due)));
    if (step.sets(MILESTONE.MET_AT)) events.add(new Event.DateMet(due));
    if (step.sets(MILESTONE.WITHDRAWN_AT)) events.add(new Event.DateTakenOut(due));
    if (step.sets(MILESTONE.PROMISED_ON))
      events.add(new Event.Promised(due, row.day(MILESTONE.PROMISED_ON).orElseThrow()));
    return events;
  }

  private static List<Event> closure(PastRow row, PastRow.Step step) {
    List<Event> events = new ArrayList<>();
    if (step.isNew())
      events.add(
          new Event.Finished(row.day(CLOSURE.CLOSED_ON).orElseThrow(), row.text(CLOSURE.NOTE)));
    if (step.sets(CLOSURE.ACCEPTED_AT)) events.add(new Event.Accepted());
    if (step.sets(CLOSURE.REOPENED_AT))
      events.add(new Event.Reopened(row.text(CLOSURE.REOPEN_REASON)));
    return events;
  }

  private List<Event> request(PastRow row, PastRow.Step step) {
    if (row.day(DATE_REQUEST.DUE_ON).isEmpty()) return List.of();
    LocalDate to = row.day(DATE_REQUEST.DUE_ON).get();
    if (step.isNew()) {
      LocalDate from =
          row.id(DATE_REQUEST.MILESTONE_ID)
              .map(rows::get)
              .flatMap(milestone -> milestone.day(MILESTONE.DUE_ON))
              .orElse(to);
      return List.of(new Event.DateAsked(from, to, row.text(DATE_REQUEST.REASON)));
    }
    if (step.sets(DATE_REQUEST.WITHDRAWN_AT)) return List.of(new Event.DateWithdrawn(to));
    if (step.sets(DATE_REQUEST.ANSWERED_AT)) return List.of(answered(row, to));
    return List.of();
  }

  private Event answered(PastRow row, LocalDate to) {
    boolean granted = row.text(DATE_REQUEST.GRANTED).filter("true"::equals).isPresent();
    Optional<PastRow> seen = Optional.of(row).filter(each -> shown.contains(each.madeBy()));
    return new Event.DateAnswered(
        to,
        granted,
        seen.flatMap(each -> each.id(DATE_REQUEST.ASKED_BY)).map(names::member),
        seen.map(PastRow::madeOn));
  }

  private static List<Event> said(PastRow row, PastRow.Step step) {
    if (!step.isNew()) return List.of();
    return List.of(
        new Event.Said(
            row.day(PROGRESS_UPDATE.SAID_ON).filter(day -> !day.equals(row.madeOn())),
            row.text(PROGRESS_UPDATE.RAG).map(rag -> Code.read(Rag.class, rag)),
            row.text(PROGRESS_UPDATE.NOTE),
            row.text(PROGRESS_UPDATE.EVIDENCE)));
  }

  private List<Event> blocker(PastRow row, PastRow.Step step) {
    if (step.sets(BLOCKER.LIFTED_AT)) return List.of(new Event.Unblocked());
    if (!step.isNew()) return List.of();
    String by =
        row.id(BLOCKER.BY_ACTION_ID)
            .map(names::action)
            .or(
                () ->
                    row.id(BLOCKER.BY_PARTY_ID)
                        .map(id -> names.party(row.text(BLOCKER.BY_PARTY_KIND).orElseThrow(), id)))
            .orElse("something");
    return List.of(new Event.Blocked(by, row.text(BLOCKER.NOTE)));
  }
}
