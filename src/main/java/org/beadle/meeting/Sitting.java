package org.beadle.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A meeting with its register.
 *
 * @param register empty where none was opened
 */
public record Sitting(Meeting meeting, Optional<Register> register) {

  /** Whether its register counts: it is of a meeting of record, and confirmed. */
  public boolean isRegistered() {
    return isOfRecord() && register.flatMap(Register::confirmed).isPresent();
  }

  /** Whether a register was opened for it that is not yet confirmed, and so not yet counted. */
  public boolean isPending() {
    return isOfRecord() && register.filter(it -> it.confirmed().isEmpty()).isPresent();
  }

  /**
   * Whether it is a meeting of record that stands in the diary and has begun to be past: its day is
   * over, or its register was opened.
   *
   * @param today local to the board
   */
  boolean wasDue(LocalDate today) {
    return meeting.kind() == Meeting.Kind.MEETING
        && meeting.state() != Meeting.State.CANCELLED
        && (meeting.on().isBefore(today) || register.isPresent());
  }

  /** Whether its day is over and nothing at all tells who came. */
  public boolean lacksRegister(LocalDate today) {
    return wasDue(today) && register.isEmpty() && meeting.attendance().isEmpty();
  }

  /** Whether it is known how many came. */
  public boolean isKnown() {
    return isRegistered() || meeting.counted().isPresent();
  }

  /** Whether only its counts are known, so that it can't be split by agency or person. */
  public boolean isCountOnly() {
    return isKnown() && !isRegistered();
  }

  private boolean isOfRecord() {
    return meeting.state() == Meeting.State.HELD && meeting.kind() == Meeting.Kind.MEETING;
  }

  /** What its register says, where that counts. */
  public List<RegisterEntry> entries() {
    return isRegistered() ? register.orElseThrow().entries() : List.of();
  }

  /** The meeting with the counts that follow from its register, where that counts. */
  public Meeting counted(boolean deputiesCount) {
    Rate rate = Attendance.of(this).rate(deputiesCount);
    if (!isRegistered() || rate.expected() == 0) return meeting;
    return meeting.with(
        new AttendanceCount(
            Math.toIntExact(rate.attended()),
            Math.toIntExact(rate.expected()),
            meeting
                .attendance()
                .map(AttendanceCount::reportedPercent)
                .orElse(OptionalInt.empty())));
  }
}
