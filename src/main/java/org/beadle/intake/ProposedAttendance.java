package org.beadle.intake;

import java.util.List;

/**
 * A record of attendance as a file has it, before anything is written.
 *
 * @param file the file's name
 * @param meetings in the order of the file
 * @param doubts everything that was assumed or left out, in the order of the file
 */
public record ProposedAttendance(String file, List<ProposedMeeting> meetings, List<Doubt> doubts)
    implements AttendanceReading {
  public ProposedAttendance {
    meetings = List.copyOf(meetings);
    doubts = List.copyOf(doubts);
  }

  /** The names of the groups, in the order of the file. */
  public List<String> groups() {
    return meetings.stream().map(ProposedMeeting::group).distinct().toList();
  }

  /** The meetings whose own percentage is not the rounded one. */
  public List<ProposedMeeting> differing() {
    return meetings.stream().filter(ProposedMeeting::differs).toList();
  }
}
