package org.beadle.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.meeting.AttendanceCount;
import org.beadle.meeting.Meeting;

/**
 * A meeting of a proposed record of attendance.
 *
 * @param group its group's name as the file writes it
 * @param on its day, local to the board
 * @param attendance empty for a workshop, at which nobody is expected
 */
public record ProposedMeeting(
    Place where,
    String group,
    LocalDate on,
    Meeting.Kind kind,
    Optional<AttendanceCount> attendance) {

  /** Whether the file's own percentage is not the rounded one. */
  public boolean differs() {
    return attendance.map(AttendanceCount::differs).orElse(false);
  }
}
