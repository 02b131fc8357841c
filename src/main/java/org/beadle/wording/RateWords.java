package org.beadle.wording;

import java.util.List;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.meeting.AttendanceCount;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Rate;
import org.beadle.meeting.Rates;

/** Rates of attendance as cells of a table, and as they are spoken. */
record RateWords(Roster roster) {
  /** What stands where there is nothing to say. */
  static final String NOTHING = "–";

  static final List<String> OF_GROUPS =
      List.of("Group", "Meetings", "Attended", "Expected", "Percentage");

  static final List<String> OF_MEETINGS =
      List.of("Meeting", "Attended", "Expected", "Percentage", "In the report");

  /** A row of {@link #OF_GROUPS}. */
  static List<String> row(String name, int meetings, Rate rate) {
    return Stream.concat(Stream.of(name, String.valueOf(meetings)), figures(rate).stream())
        .toList();
  }

  /** A row of {@link #OF_MEETINGS}. */
  static List<String> row(Meeting meeting) {
    return Stream.of(
            List.of(Days.written(meeting.on())), figures(meeting), List.of(reported(meeting)))
        .flatMap(List::stream)
        .toList();
  }

  /** The last row of {@link #OF_MEETINGS}; reports give no percentage of the whole. */
  static List<String> total(Rate rate) {
    return Stream.of(List.of("Total"), figures(rate), List.of(NOTHING))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> figures(Meeting meeting) {
    if (meeting.counted().isPresent()) return figures(Rate.of(meeting));
    boolean workshop = meeting.kind() == Meeting.Kind.WORKSHOP;
    return List.of(workshop ? "workshop" : "not recorded", NOTHING, NOTHING);
  }

  private static List<String> figures(Rate rate) {
    return List.of(String.valueOf(rate.attended()), String.valueOf(rate.expected()), percent(rate));
  }

  private static String reported(Meeting meeting) {
    return meeting.counted().stream()
        .filter(count -> count.reportedPercent().isPresent())
        .map(RateWords::reported)
        .findFirst()
        .orElse(NOTHING);
  }

  private static String reported(AttendanceCount count) {
    return count.reportedPercent().getAsInt() + "%" + (count.differs() ? ", differs" : "");
  }

  private static String percent(Rate rate) {
    return rate.percent().isPresent() ? rate.percent().getAsInt() + "%" : NOTHING;
  }

  /** {@code 68 of 118 seats (58%)}. */
  static String spoken(Rate rate) {
    String percent = rate.percent().isPresent() ? " (" + percent(rate) + ")" : "";
    return rate.attended() + " of " + rate.expected() + " seats" + percent;
  }

  /** {@code 5 September 2012: 20 of 35 seats (57%)}. */
  static String spoken(Meeting meeting) {
    String came =
        meeting.counted().isPresent() ? spoken(Rate.of(meeting)) : figures(meeting).getFirst();
    return Days.written(meeting.on()) + ": " + came;
  }

  /** {@code Full board: 68 of 118 seats (58%)}. */
  String spoken(Rates.OfGroup group) {
    return name(group) + ": " + spoken(group.total());
  }

  String name(Rates.OfGroup group) {
    return roster.nameOf(Party.group(group.group()));
  }
}
