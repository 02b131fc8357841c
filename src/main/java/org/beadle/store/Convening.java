package org.beadle.store;

import static org.beadle.store.jooq.Tables.ATTENDANCE_COUNT;
import static org.beadle.store.jooq.Tables.MEETING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.beadle.meeting.AttendanceCount;
import org.beadle.meeting.Meeting;
import org.beadle.store.jooq.tables.records.AttendanceCountRecord;
import org.beadle.store.jooq.tables.records.MeetingRecord;

/** Puts meetings into the diary, and what older reports counted at them. */
final class Convening {
  private final Ledger ledger;

  Convening(Ledger ledger) {
    this.ledger = ledger;
  }

  Meeting put(
      long group,
      LocalDate day,
      Optional<LocalTime> starts,
      Meeting.Kind kind,
      Meeting.State state,
      Optional<AttendanceCount> attendance) {
    Optional<MeetingRecord> known =
        ledger
            .sql()
            .fetchOptional(MEETING, MEETING.GROUP_ID.eq(group).and(MEETING.HELD_ON.eq(day)));
    long id = known.map(MeetingRecord::getId).orElseGet(ledger::nextId);
    MeetingRecord wanted = row(id, group, day, starts, kind, state);
    known.ifPresentOrElse(row -> update(row, wanted), () -> ledger.insert(wanted, id, id));
    attendance.ifPresent(count -> count(id, count));
    if (kind == Meeting.Kind.WORKSHOP) uncount(id);
    return MeetingRows.read(ledger.sql(), MEETING.ID.eq(id)).getFirst();
  }

  private MeetingRecord row(
      long id,
      long group,
      LocalDate day,
      Optional<LocalTime> starts,
      Meeting.Kind kind,
      Meeting.State state) {
    return new MeetingRecord(
        id,
        ledger.board(),
        group,
        day,
        starts.map(LocalTime::toString).orElse(null),
        ledger.session().board(ledger.board()).zone().getId(),
        Code.of(kind),
        Code.of(state),
        null);
  }

  private void update(MeetingRecord before, MeetingRecord after) {
    ledger.update(
        MEETING,
        MEETING.ID,
        before.getId(),
        before.getId(),
        new Edits()
            .set(MEETING.STARTS_LOCAL, before.getStartsLocal(), after.getStartsLocal())
            .set(MEETING.KIND, before.getKind(), after.getKind())
            .set(MEETING.STATE, before.getState(), after.getState())
            .set(MEETING.WITHDRAWN_AT, before.getWithdrawnAt(), (Instant) null));
  }

  private void count(long meeting, AttendanceCount count) {
    AttendanceCountRecord wanted =
        new AttendanceCountRecord(
            meeting,
            count.present(),
            count.expected(),
            count.reportedPercent().isPresent() ? count.reportedPercent().getAsInt() : null,
            null);
    ledger
        .sql()
        .fetchOptional(ATTENDANCE_COUNT, ATTENDANCE_COUNT.MEETING_ID.eq(meeting))
        .ifPresentOrElse(
            before -> update(before, wanted), () -> ledger.insert(wanted, meeting, meeting));
  }

  /** Nobody is expected at a workshop, whatever was counted before it was known to be one. */
  private void uncount(long meeting) {
    ledger
        .sql()
        .fetchOptional(
            ATTENDANCE_COUNT,
            ATTENDANCE_COUNT.MEETING_ID.eq(meeting).and(ATTENDANCE_COUNT.WITHDRAWN_AT.isNull()))
        .ifPresent(
            row ->
                ledger.update(
                    ATTENDANCE_COUNT,
                    ATTENDANCE_COUNT.MEETING_ID,
                    meeting,
                    meeting,
                    new Edits().set(ATTENDANCE_COUNT.WITHDRAWN_AT, (Instant) null, ledger.at())));
  }

  private void update(AttendanceCountRecord before, AttendanceCountRecord after) {
    ledger.update(
        ATTENDANCE_COUNT,
        ATTENDANCE_COUNT.MEETING_ID,
        before.getMeetingId(),
        before.getMeetingId(),
        new Edits()
            .set(ATTENDANCE_COUNT.PRESENT, before.getPresent(), after.getPresent())
            .set(ATTENDANCE_COUNT.EXPECTED, before.getExpected(), after.getExpected())
            .set(
                ATTENDANCE_COUNT.REPORTED_PERCENT,
                before.getReportedPercent(),
                after.getReportedPercent())
            .set(ATTENDANCE_COUNT.WITHDRAWN_AT, before.getWithdrawnAt(), (Instant) null));
  }
}
