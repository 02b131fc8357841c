package org.beadle.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A meeting of a group.
 *
 * @param on its day, local to the board
 * @param starts its local time; empty where only the day is known
 * @param attendance the counts, where only those are known
 */
public record Meeting(
    long id,
    long group,
    LocalDate on,
    Optional<LocalTime> starts,
    Kind kind,
    State state,
    Optional<AttendanceCount> attendance) {

  /** The counts, where it was held as a meeting of record and they are known. */
  public Optional<AttendanceCount> counted() {
    return attendance.filter(count -> state == State.HELD && kind == Kind.MEETING);
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
