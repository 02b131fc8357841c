package org.beadle.wording;

import java.util.List;
import java.util.Optional;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.command.Command.Whose;
import org.beadle.meeting.BoardYear;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Rates;
import org.beadle.meeting.Run;

/**
 * What an answer about attendance shows.
 *
 * @param whose as the asker typed it, for the buttons
 * @param about the one group, agency or member that it is about; empty for all groups
 * @param year the board's year that it is about; empty for all of them
 * @param runs of absence, with an absence in the year; they may have begun before it and last
 *     longer
 * @param lacking past meetings of which nothing tells who came
 * @param other another year of which attendance is known: the last before this one, or else the
 *     last of all
 */
public record RateFacts(
    Roster roster,
    Whose whose,
    Optional<Party> about,
    Optional<BoardYear> year,
    Rates rates,
    List<Run> runs,
    List<Meeting> lacking,
    Optional<BoardYear> other) {
  public RateFacts {
    runs = List.copyOf(runs);
    lacking = List.copyOf(lacking);
  }

  Optional<String> whoseName() {
    return about.map(roster::nameOf);
  }
}
