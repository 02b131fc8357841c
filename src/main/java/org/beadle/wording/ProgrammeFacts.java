package org.beadle.wording;

import java.util.List;
import java.util.Optional;
import org.beadle.board.Roster;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.BoardYear;
import org.beadle.meeting.Meeting;

/**
 * What a work programme tells.
 *
 * @param group the one group that it is about; empty for all of them
 * @param year empty for all years
 * @param meetings by day; cancelled ones are left out
 * @param items of those meetings, and of every meeting of their groups
 * @param confidential how many more meetings there are that may not be shown here
 */
public record ProgrammeFacts(
    Roster roster,
    Optional<String> group,
    Optional<BoardYear> year,
    List<Meeting> meetings,
    List<AgendaItem> items,
    int confidential) {
  public ProgrammeFacts {
    meetings = List.copyOf(meetings);
    items = List.copyOf(items);
  }
}
