package org.beadle.store;

import static org.beadle.store.jooq.Tables.ATTENDANCE_COUNT;
import static org.beadle.store.jooq.Tables.MEETING;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.beadle.meeting.AttendanceCount;
import org.beadle.meeting.Meeting;
import org.beadle.store.jooq.tables.records.AttendanceCountRecord;
import org.beadle.store.jooq.tables.records.MeetingRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads meetings with their counts, in one statement. */
final class MeetingRows {
  private MeetingRows() {}

  /** By day; withdrawn ones are left out. */
  static List<Meeting> read(DSLContext sql, Condition which) {
    return sql.select(MEETING, ATTENDANCE_COUNT)
        .from(MEETING)
        .leftJoin(ATTENDANCE_COUNT)
        .on(ATTENDANCE_COUNT.MEETING_ID.eq(MEETING.ID), ATTENDANCE_COUNT.WITHDRAWN_AT.isNull())
        .where(which, MEETING.WITHDRAWN_AT.isNull())
        .orderBy(MEETING.HELD_ON, MEETING.ID)
        .fetch(row -> meeting(row.value1(), row.value2()));
  }

  /** The group's meeting on a day, unless it was cancelled. */
  static Condition standing(long group, LocalDate day) {
    return MEETING
        .GROUP_ID
        .eq(group)
        .and(MEETING.HELD_ON.eq(day))
        .and(MEETING.STATE.ne(Code.of(Meeting.State.CANCELLED)))
        .and(MEETING.WITHDRAWN_AT.isNull());
  }

  static Meeting meeting(MeetingRecord row, AttendanceCountRecord count) {
    return new Meeting(
        row.getId(),
        row.getGroupId(),
        row.getHeldOn(),
        Optional.ofNullable(row.getStartsLocal()).map(LocalTime::parse),
        Optional.ofNullable(row.getPlace()),
        Code.read(Meeting.Kind.class, row.getKind()),
        Code.read(Meeting.State.class, row.getState()),
        row.getSequence(),
        new Meeting.Paperwork(
            Optional.ofNullable(row.getPapersOn()), Optional.ofNullable(row.getMinutesOn())),
        Optional.ofNullable(count)
            .filter(has -> has.getMeetingId() != null)
            .map(MeetingRows::count),
        Optional.ofNullable(row.getReason()));
  }

  private static AttendanceCount count(AttendanceCountRecord row) {
    return new AttendanceCount(
        row.getPresent(),
        row.getExpected(),
        row.getReportedPercent() == null
            ? OptionalInt.empty()
            : OptionalInt.of(row.getReportedPercent()));
  }
}
