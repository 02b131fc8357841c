package org.beadle.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beadle.board.Party;
import org.beadle.board.Roster;

/**
 * Agencies by meetings: how each agency was there.
 *
 * @param meetings those with a confirmed register, by day
 * @param rows one for each agency that was expected at any of them, by name
 */
public record HeatMap(List<Meeting> meetings, List<Row> rows) {
  public HeatMap {
    meetings = List.copyOf(meetings);
    rows = List.copyOf(rows);
  }

  /**
   * An agency's row.
   *
   * @param cells one for each meeting
   */
  public record Row(Party agency, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** How an agency was at a meeting; of several seats, the first of these that one of them was. */
  public enum Cell {
    PRESENT,
    DEPUTY,
    APOLOGIES,
    ABSENT,
    NOT_EXPECTED
  }

  /** The map of the meetings that have a confirmed register. */
  public static HeatMap of(Collection<Sitting> sittings, Roster roster) {
    List<Meeting> meetings =
        sittings.stream()
            .filter(Sitting::isRegistered)
            .map(Sitting::meeting)
            .sorted(Comparator.comparing(Meeting::on).thenComparing(Meeting::id))
            .toList();
    List<Row> rows =
        Participation.of(sittings, roster).stream()
            .filter(each -> each.party().kind() == Party.Kind.AGENCY)
            .sorted(Comparator.comparing(each -> roster.nameOf(each.party())))
            .map(each -> row(each, meetings))
            .toList();
    return new HeatMap(meetings, rows);
  }

  private static Row row(Participation agency, List<Meeting> meetings) {
    Map<Long, Cell> cells =
        agency.presences().stream()
            .collect(
                Collectors.toMap(
                    presence -> presence.meeting().id(),
                    presence -> cell(presence.entry().mark()),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other));
    return new Row(
        agency.party(),
        meetings.stream()
            .map(meeting -> cells.getOrDefault(meeting.id(), Cell.NOT_EXPECTED))
            .toList());
  }

  private static Cell cell(Mark mark) {
    return switch (mark) {
      case PRESENT -> Cell.PRESENT;
      case DEPUTY -> Cell.DEPUTY;
      case APOLOGIES -> Cell.APOLOGIES;
      case ABSENT -> Cell.ABSENT;
      case IN_ATTENDANCE, NOT_EXPECTED -> Cell.NOT_EXPECTED;
    };
  }

  /** The same with its last {@code most} meetings only. */
  public HeatMap latest(int most) {
    int from = Math.max(0, meetings.size() - most);
    List<Row> cut = new ArrayList<>();
    for (Row row : rows)
      cut.add(new Row(row.agency(), row.cells().subList(from, row.cells().size())));
    return new HeatMap(meetings.subList(from, meetings.size()), cut);
  }
}
