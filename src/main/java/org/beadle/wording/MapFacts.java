package org.beadle.wording;

import java.util.List;
import java.util.Optional;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.meeting.BoardYear;
import org.beadle.meeting.HeatMap;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Sitting;

/**
 * What an attendance map shows.
 *
 * @param group the one group that it is of; empty for all groups
 * @param year the board's year; empty for all of them
 * @param sittings all meetings that were asked about
 */
public record MapFacts(
    Roster roster, Optional<Party> group, Optional<BoardYear> year, List<Sitting> sittings) {
  /** As many columns as every platform shows in a table, with the agency's. */
  private static final int MEETINGS = 18;

  public MapFacts {
    sittings = List.copyOf(sittings);
  }

  /** The latest meetings, as many as can be shown. */
  public HeatMap map() {
    return whole().latest(MEETINGS);
  }

  int leftOut() {
    return Math.max(0, whole().meetings().size() - MEETINGS);
  }

  private HeatMap whole() {
    return HeatMap.of(sittings, roster);
  }

  /** A meeting as the head of its column. */
  public String name(Meeting meeting) {
    String day = Days.written(meeting.on());
    if (group.isPresent()) return day;
    return roster
            .group(meeting.group())
            .flatMap(it -> it.shortName())
            .orElseGet(() -> roster.nameOf(Party.group(meeting.group())))
        + ", "
        + day;
  }

  String about() {
    return group.map(it -> "of " + roster.nameOf(it)).orElse("of all groups") + RateSpan.of(year);
  }
}
