package org.beadle.store;

import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.MEETING;
import static org.beadle.store.jooq.Tables.RECORD_CHANGE;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.store.jooq.tables.records.MeetingRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads meetings for calendars, the withdrawn among them, with the journal's word of when. */
final class CalendarRows {
  private CalendarRows() {}

  /** By day. */
  static List<CalendarMeeting> read(DSLContext sql, Condition which) {
    Map<Long, Instant> changes = changes(sql, which);
    return sql.selectFrom(MEETING)
        .where(which)
        .orderBy(MEETING.HELD_ON, MEETING.ID)
        .fetch(row -> meeting(row, Optional.ofNullable(changes.get(row.getId()))));
  }

  /** The newest change of each meeting; those of its answers, register and agenda do not count. */
  private static Map<Long, Instant> changes(DSLContext sql, Condition which) {
    return sql.select(JOURNAL.SUBJECT_ID, max(RECORD_CHANGE.AT))
        .from(JOURNAL)
        .join(RECORD_CHANGE)
        .on(RECORD_CHANGE.ID.eq(JOURNAL.CHANGE_ID))
        .where(
            JOURNAL.RECORD_KIND.eq(MEETING.getName()),
            JOURNAL.SUBJECT_ID.in(select(MEETING.ID).from(MEETING).where(which)))
        .groupBy(JOURNAL.SUBJECT_ID)
        .fetchMap(JOURNAL.SUBJECT_ID, max(RECORD_CHANGE.AT));
  }

  private static CalendarMeeting meeting(MeetingRecord row, Optional<Instant> changed) {
    return new CalendarMeeting(
        MeetingRows.meeting(row, null),
        ZoneId.of(row.getZone()),
        row.getWithdrawnAt() != null,
        changed.orElse(Instant.EPOCH));
  }
}
