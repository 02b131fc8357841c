package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.meeting.Attendance;
import org.beadle.meeting.AttendanceCount;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Participation;
import org.beadle.meeting.Rate;
import org.beadle.meeting.Rates;
import org.beadle.meeting.Sitting;

/** Rates of attendance as cells of a table, and as they are spoken. */
record RateWords(Roster roster, RateColumns columns) {
  /** What stands where there is nothing to say. */
  static final String NOTHING = "–";

  private static final List<String> REPORTED = List.of("In the report");

  List<String> ofGroups() {
    return columns.headings(List.of("Group", "Meetings"), List.of());
  }

  /** A row of {@link #ofGroups}. */
  List<String> row(String name, int meetings, Attendance attendance) {
    return columns.row(List.of(name, String.valueOf(meetings)), attendance, List.of());
  }

  /**
   * @param before what stands before the meeting's day
   */
  List<String> ofMeetings(List<String> before) {
    return columns.headings(and(before, "Meeting"), REPORTED);
  }

  /** A row of {@link #ofMeetings}. */
  List<String> row(List<String> before, Sitting sitting) {
    return columns.row(
        and(before, Days.written(sitting.meeting().on())),
        figures(sitting),
        Attendance.of(sitting),
        List.of(reported(sitting)));
  }

  /** The last row of {@link #ofMeetings}; reports give no percentage of the whole. */
  List<String> total(Attendance attendance) {
    return columns.row(List.of("Total"), attendance, List.of(NOTHING));
  }

  List<String> ofParties() {
    return columns.headings(List.of("Agency or person"), List.of());
  }

  /** A row of {@link #ofParties}. */
  List<String> row(Participation of) {
    return columns.row(
        List.of(roster.nameOf(of.party())), new Attendance(of.turnout(), Rate.NONE), List.of());
  }

  private static List<String> and(List<String> before, String more) {
    List<String> all = new ArrayList<>(before);
    all.add(more);
    return all;
  }

  private List<String> figures(Sitting sitting) {
    if (sitting.isKnown()) return figures(rate(sitting));
    return List.of(unknown(sitting), NOTHING, NOTHING);
  }

  private static String unknown(Sitting sitting) {
    if (sitting.meeting().kind() == Meeting.Kind.WORKSHOP) return "workshop";
    return sitting.isPending() ? "not yet counted" : "not recorded";
  }

  private Rate rate(Sitting sitting) {
    return Attendance.of(sitting).rate(columns.deputiesCount());
  }

  static List<String> figures(Rate rate) {
    return List.of(String.valueOf(rate.attended()), String.valueOf(rate.expected()), percent(rate));
  }

  /** The percentage that an older report printed; it differs where it is not the computed one. */
  private String reported(Sitting sitting) {
    return sitting.meeting().counted().stream()
        .filter(count -> count.reportedPercent().isPresent())
        .map(count -> count.reportedPercent().getAsInt() + "%" + differs(sitting))
        .findFirst()
        .orElse(NOTHING);
  }

  private String differs(Sitting sitting) {
    return differ(sitting) ? ", differs" : "";
  }

  /** Whether a report's percentage is not the one that is computed. */
  boolean differ(Sitting sitting) {
    return sitting
        .meeting()
        .counted()
        .map(AttendanceCount::reportedPercent)
        .filter(reported -> reported.isPresent() && !reported.equals(rate(sitting).percent()))
        .isPresent();
  }

  static String percent(Rate rate) {
    return rate.percent().isPresent() ? rate.percent().getAsInt() + "%" : NOTHING;
  }

  /** {@code 68 of 118 seats (58%)}. */
  static String spoken(Rate rate) {
    String percent = rate.percent().isPresent() ? " (" + percent(rate) + ")" : "";
    return rate.attended() + " of " + rate.expected() + " seats" + percent;
  }

  /** {@code 5 September 2012: 20 of 35 seats (57%)}. */
  String spoken(Sitting sitting) {
    String came = sitting.isKnown() ? spoken(rate(sitting)) : unknown(sitting);
    return Days.written(sitting.meeting().on()) + ": " + came;
  }

  /** {@code Full board: 68 of 118 seats (58%)}. */
  String spoken(Rates.OfGroup group) {
    return name(group) + ": " + spoken(group.total().rate(columns.deputiesCount()));
  }

  String name(Rates.OfGroup group) {
    return roster.nameOf(Party.group(group.group()));
  }
}
