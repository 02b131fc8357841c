package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Roster;
import org.beadle.meeting.Lapse;
import org.beadle.meeting.Meeting;

/**
 * What a list of meetings shows.
 *
 * @param group the one group that it is about; empty for all of them
 * @param coming those of today or later, the cancelled ones among them, the soonest first
 * @param past all others, the newest first; empty where only what comes is asked for
 * @param missing the groups whose next meeting is missing; empty where only a list is asked for
 * @param confidential how many more there are of that sort that may not be shown here
 * @param today the day at the board
 */
public record MeetingFacts(
    Roster roster,
    Optional<String> group,
    List<Meeting> coming,
    List<Meeting> past,
    List<Lapse> missing,
    int confidential,
    LocalDate today) {
  public MeetingFacts {
    coming = List.copyOf(coming);
    past = List.copyOf(past);
    missing = List.copyOf(missing);
  }
}
