package org.beadle.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A meeting of a group.
 *
 * @param on its day, local to the board
 * @param starts its local time; empty where only the day is known
 * @param place where it is held, or the link of an online meeting, in the board's words
 * @param sequence how often it was changed in a way that calendars have to hear of
 * @param paperwork when its papers and minutes were sent round
 * @param attendance the counts, where only those are known
 * @param reason why it was cancelled, in the words of who did; empty where that was not said
 */
public record Meeting(
    long id,
    long group,
    LocalDate on,
    Optional<LocalTime> starts,
    Optional<String> place,
    Kind kind,
    State state,
    int sequence,
    Paperwork paperwork,
    Optional<AttendanceCount> attendance,
    Optional<String> reason) {

  /** One that was not cancelled for a reason. */
  public Meeting(
      long id,
      long group,
      LocalDate on,
      Optional<LocalTime> starts,
      Optional<String> place,
      Kind kind,
      State state,
      int sequence,
      Paperwork paperwork,
      Optional<AttendanceCount> attendance) {
    this(
        id,
        group,
        on,
        starts,
        place,
        kind,
        state,
        sequence,
        paperwork,
        attendance,
        Optional.empty());
  }

  /** One of which only its day and what was counted are known. */
  public Meeting(
      long id,
      long group,
      LocalDate on,
      Optional<LocalTime> starts,
      Kind kind,
      State state,
      Optional<AttendanceCount> attendance) {
    this(id, group, on, starts, Optional.empty(), kind, state, 0, Paperwork.NONE, attendance);
  }

  /** Whether it is still to come on {@code today}, local to the board, or is that day. */
  public boolean isToCome(LocalDate today) {
    return state == State.PLANNED && !on.isBefore(today);
  }

  /**
   * Whether it is still to end at {@code now}, local to the board. One of which no time is known
   * may be held at any time of its day.
   *
   * @param minutes how long it lasts
   */
  public boolean isToCome(LocalDateTime now, int minutes) {
    return isToCome(now.toLocalDate())
        && starts.map(time -> now.isBefore(on.atTime(time).plusMinutes(minutes))).orElse(true);
  }

  /** The counts, where it was held as a meeting of record and they are known. */
  public Optional<AttendanceCount> counted() {
    return attendance.filter(count -> state == State.HELD && kind == Kind.MEETING);
  }

  /** The same with these counts. */
  public Meeting with(AttendanceCount count) {
    return new Meeting(
        id, group, on, starts, place, kind, state, sequence, paperwork, Optional.of(count), reason);
  }

  /** The same, not held any more. */
  public Meeting cancelled() {
    return cancelled(reason);
  }

  /** The same, not held any more for a reason. */
  public Meeting cancelled(Optional<String> why) {
    return new Meeting(
        id, group, on, starts, place, kind, State.CANCELLED, sequence, paperwork, attendance, why);
  }

  /**
   * When a meeting's papers and minutes were sent round, local to the board; empty where they were
   * not yet.
   */
  public record Paperwork(Optional<LocalDate> papers, Optional<LocalDate> minutes) {
    public static final Paperwork NONE = new Paperwork(Optional.empty(), Optional.empty());
  }

  /** A workshop is no meeting of record: nobody is expected. */
  public enum Kind {
    MEETING,
    WORKSHOP
  }

  /** Where it stands in the diary. */
  public enum State {
    PLANNED,
    HELD,
    CANCELLED
  }
}
