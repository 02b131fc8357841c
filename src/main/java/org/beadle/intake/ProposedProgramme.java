package org.beadle.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * A year's work programme as a file has it, before anything is written.
 *
 * @param file the file's name
 * @param meetings in the order of the file
 * @param standing the lists of what a group discusses at every meeting
 * @param doubts everything that was assumed or left out, in the order of the file
 */
public record ProposedProgramme(
    String file, List<ProgrammeMeeting> meetings, List<StandingList> standing, List<Doubt> doubts)
    implements ProgrammeReading {
  public ProposedProgramme {
    meetings = List.copyOf(meetings);
    standing = List.copyOf(standing);
    doubts = List.copyOf(doubts);
  }

  /**
   * What a group discusses at every meeting.
   *
   * @param group its name as the file writes it
   */
  public record StandingList(Place where, String group, List<ProgrammeItem> items) {
    public StandingList {
      items = List.copyOf(items);
    }
  }

  /** The names of the groups, in the order of the file. */
  public List<String> groups() {
    return Stream.concat(
            meetings.stream().map(ProgrammeMeeting::group),
            standing.stream().map(StandingList::group))
        .distinct()
        .toList();
  }
}
