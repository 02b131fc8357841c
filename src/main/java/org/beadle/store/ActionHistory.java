package org.beadle.store;

import static org.beadle.store.jooq.Tables.JOURNAL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beadle.plan.Event;
import org.beadle.plan.Happening;
import org.jooq.Condition;

/**
 * An action's story as the journal tells it. All of the journal about the action is gone through,
 * since an entry says no more than what changed; told is only what the reader may see.
 */
final class ActionHistory {
  private final Session session;
  private final Sight sight;
  private final long action;

  ActionHistory(Session session, Sight sight, long action) {
    this.session = session;
    this.sight = sight;
    this.action = action;
  }

  /**
   * The newest first.
   *
   * @param readable which entries may be told
   */
  List<Happening> told(Condition readable) {
    Condition own = JOURNAL.BOARD_ID.eq(sight.board()).and(JOURNAL.SUBJECT_ID.eq(action));
    List<JournalEntry> all = read(own);
    Map<Long, RecordChange> shown = changes(read(own.and(readable)));
    EventReading reading = new EventReading(session, sight, shown.keySet());
    List<Happening> told = new ArrayList<>();
    byChange(all)
        .forEach(
            (change, entries) -> {
              List<Event> events = reading.events(entries);
              RecordChange seen = shown.get(change);
              if (seen != null) happening(seen, events, shown).ifPresent(told::add);
            });
    return told.reversed();
  }

  /** Whether some of it is kept from the reader. */
  boolean isCut(Condition readable) {
    Condition own = JOURNAL.BOARD_ID.eq(sight.board()).and(JOURNAL.SUBJECT_ID.eq(action));
    return session.sql().fetchCount(JOURNAL, own) > read(own.and(readable)).size();
  }

  private List<JournalEntry> read(Condition which) {
    return ChangeRows.entries(session, which, Integer.MAX_VALUE).reversed();
  }

  private static Map<Long, RecordChange> changes(List<JournalEntry> entries) {
    return entries.stream()
        .map(JournalEntry::change)
        .collect(Collectors.toMap(RecordChange::id, change -> change, (one, same) -> one));
  }

  private static Map<Long, List<JournalEntry>> byChange(List<JournalEntry> entries) {
    return entries.stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.change().id(), LinkedHashMap::new, Collectors.toList()));
  }

  private Optional<Happening> happening(
      RecordChange change, List<Event> events, Map<Long, RecordChange> shown) {
    List<Event> told = change.undoes().isPresent() ? List.of(tookBack(change, shown)) : events;
    if (told.isEmpty()) return Optional.empty();
    ChangeHeader header = change.header();
    return Optional.of(
        new Happening(
            header.today(),
            header.member().stream().mapToObj(this::name).findFirst(),
            header.platform(),
            header.place(),
            change.undone(),
            told));
  }

  private String name(long member) {
    return ActionReading.nameOf(session.roster(sight.board()), member);
  }

  private static Event tookBack(RecordChange change, Map<Long, RecordChange> shown) {
    return new Event.TookBack(
        Optional.ofNullable(shown.get(change.undoes().getAsLong()))
            .map(taken -> taken.header().today()));
  }
}
