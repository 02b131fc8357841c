package org.beadle.store;

import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.MEETING;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beadle.meeting.Former;
import org.jooq.Field;

/** Reads from the journal what meetings were before they were changed by hand. */
final class FormerMeetings {
  private static final List<String> FIELDS =
      List.of(MEETING.HELD_ON.getName(), MEETING.STARTS_LOCAL.getName(), MEETING.PLACE.getName());

  private FormerMeetings() {}

  /**
   * By the meeting's id; those that never changed are left out, and so are changes that were taken
   * back.
   *
   * @param files the platform of the changes that come from files
   */
  static Map<Long, Former> read(Session session, Sight sight, String files) {
    return ChangeRows.entries(
            session,
            JOURNAL
                .BOARD_ID
                .eq(sight.board())
                .and(JOURNAL.RECORD_KIND.eq(MEETING.getName()))
                .and(JOURNAL.FIELD.in(FIELDS))
                .and(
                    JOURNAL.RECORD_ID.in(select(MEETING.ID).from(MEETING).where(sight.meetings()))),
            Integer.MAX_VALUE)
        .stream()
        .filter(entry -> !entry.change().undone() && entry.change().undoes().isEmpty())
        .collect(
            Collectors.collectingAndThen(
                Collectors.groupingBy(JournalEntry::record), all -> former(all, files)));
  }

  private static Map<Long, Former> former(Map<Long, List<JournalEntry>> all, String files) {
    return all.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> former(each.getValue(), files)));
  }

  private static Former former(List<JournalEntry> entries, String files) {
    return new Former(
        before(entries, MEETING.HELD_ON, files).stream().map(LocalDate::parse).toList(),
        before(entries, MEETING.STARTS_LOCAL, files).stream().map(LocalTime::parse).toList(),
        before(entries, MEETING.PLACE, files));
  }

  private static List<String> before(List<JournalEntry> entries, Field<?> field, String files) {
    return entries.stream()
        .filter(entry -> entry.field().equals(field.getName()))
        .takeWhile(entry -> !entry.change().header().platform().equals(files))
        .map(JournalEntry::before)
        .flatMap(Optional::stream)
        .toList();
  }
}
