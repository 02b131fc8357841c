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
import org.jooq.Condition;

/**
 * The verbs that write the diary: meetings, and what older reports counted at them. Those that
 * change when, where or whether a meeting is held raise its sequence, for calendars.
 */
public final class Convening {
  private final Ledger ledger;

  Convening(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Puts a meeting to come into the diary. The group must have none on that day; {@link
   * Meetings#on} tells.
   */
  public Meeting add(
      long group,
      LocalDate day,
      Optional<LocalTime> starts,
      Optional<String> place,
      Meeting.Kind kind) {
    long id = ledger.nextId();
    MeetingRecord row = row(id, group, day, starts, kind, Meeting.State.PLANNED);
    row.setPlace(place.orElse(null));
    ledger.insert(row, id, id);
    return read(id);
  }

  /**
   * Holds a meeting on another day, at another time or in another place. On another day, or at
   * another time, those who answered have to be asked again: their answers lapse.
   */
  public Meeting move(
      Meeting meeting, LocalDate day, Optional<LocalTime> starts, Optional<String> place) {
    MeetingRecord before = row(meeting.id());
    Edits edits =
        new Edits()
            .set(MEETING.HELD_ON, before.getHeldOn(), day)
            .set(
                MEETING.STARTS_LOCAL,
                before.getStartsLocal(),
                starts.map(LocalTime::toString).orElse(null))
            .set(MEETING.PLACE, before.getPlace(), place.orElse(null));
    if (edits.isEmpty()) return meeting;
    boolean elsewhen = !day.equals(meeting.on()) || !starts.equals(meeting.starts());
    if (elsewhen) new Answering(ledger).lapse(meeting);
    return revise(before, edits);
  }

  /** Holds a meeting no more, for no known reason. */
  public Meeting cancel(Meeting meeting) {
    return cancel(meeting, Optional.empty());
  }

  /** Holds a meeting no more; it stays in the diary as cancelled. */
  public Meeting cancel(Meeting meeting, Optional<String> reason) {
    MeetingRecord before = row(meeting.id());
    return revise(
        before,
        new Edits()
            .set(MEETING.STATE, before.getState(), Code.of(Meeting.State.CANCELLED))
            .set(MEETING.REASON, before.getReason(), reason.orElse(null)));
  }

  /** A planned meeting was held. */
  public Meeting held(Meeting meeting) {
    MeetingRecord before = row(meeting.id());
    return edit(
        meeting.id(),
        new Edits().set(MEETING.STATE, before.getState(), Code.of(Meeting.State.HELD)));
  }

  /** The papers, or the minutes, were sent round on those days; empty for not yet. */
  public Meeting paperwork(Meeting meeting, Meeting.Paperwork paperwork) {
    MeetingRecord before = row(meeting.id());
    return edit(
        meeting.id(),
        new Edits()
            .set(MEETING.PAPERS_ON, before.getPapersOn(), paperwork.papers().orElse(null))
            .set(MEETING.MINUTES_ON, before.getMinutesOn(), paperwork.minutes().orElse(null)));
  }

  private Meeting revise(MeetingRecord before, Edits edits) {
    edits.set(MEETING.SEQUENCE, before.getSequence(), before.getSequence() + 1);
    return edit(before.getId(), edits);
  }

  private Meeting edit(long meeting, Edits edits) {
    ledger.update(MEETING, MEETING.ID, meeting, meeting, edits);
    return read(meeting);
  }

  private MeetingRecord row(long meeting) {
    return ledger.sql().fetchSingle(MEETING, MEETING.ID.eq(meeting));
  }

  private Meeting read(long meeting) {
    return MeetingRows.read(ledger.sql(), MEETING.ID.eq(meeting)).getFirst();
  }

  /**
   * The group's meeting on a day, as given; counts and a time that are not given are left as they
   * are.
   */
  public Meeting put(
      long group,
      LocalDate day,
      Optional<LocalTime> starts,
      Meeting.Kind kind,
      Meeting.State state,
      Optional<AttendanceCount> attendance) {
    Optional<MeetingRecord> known =
        ledger.sql().fetchOptional(MEETING, MeetingRows.standing(group, day));
    long id = known.map(MeetingRecord::getId).orElseGet(ledger::nextId);
    MeetingRecord wanted = row(id, group, day, starts, kind, state);
    known.ifPresentOrElse(row -> update(row, wanted), () -> ledger.insert(wanted, id, id));
    attendance.ifPresent(count -> count(id, count));
    if (kind == Meeting.Kind.WORKSHOP) uncount(id);
    return read(id);
  }

  private MeetingRecord row(
      long id,
      long group,
      LocalDate day,
      Optional<LocalTime> starts,
      Meeting.Kind kind,
      Meeting.State state) {
    MeetingRecord row = new MeetingRecord();
    row.setId(id);
    row.setBoardId(ledger.board());
    row.setGroupId(group);
    row.setHeldOn(day);
    row.setStartsLocal(starts.map(LocalTime::toString).orElse(null));
    row.setZone(ledger.session().board(ledger.board()).zone().getId());
    row.setKind(Code.of(kind));
    row.setState(Code.of(state));
    row.setSequence(0);
    return row;
  }

  /** A time that is not given stays as it is; calendars show when it is, and a workshop as one. */
  private void update(MeetingRecord before, MeetingRecord after) {
    String starts =
        after.getStartsLocal() == null ? before.getStartsLocal() : after.getStartsLocal();
    Edits edits =
        new Edits()
            .set(MEETING.STARTS_LOCAL, before.getStartsLocal(), starts)
            .set(MEETING.KIND, before.getKind(), after.getKind());
    int raised = before.getSequence() + (edits.isEmpty() ? 0 : 1);
    edits
        .set(MEETING.STATE, before.getState(), after.getState())
        .set(MEETING.SEQUENCE, before.getSequence(), raised);
    ledger.update(MEETING, MEETING.ID, before.getId(), before.getId(), edits);
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
    Condition counted =
        ATTENDANCE_COUNT.MEETING_ID.eq(meeting).and(ATTENDANCE_COUNT.WITHDRAWN_AT.isNull());
    if (!ledger.sql().fetchExists(ATTENDANCE_COUNT, counted)) return;
    ledger.update(
        ATTENDANCE_COUNT,
        ATTENDANCE_COUNT.MEETING_ID,
        meeting,
        meeting,
        new Edits().set(ATTENDANCE_COUNT.WITHDRAWN_AT, (Instant) null, ledger.at()));
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
