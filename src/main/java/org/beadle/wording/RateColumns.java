package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beadle.meeting.Attendance;
import org.beadle.meeting.Rate;
import org.beadle.meeting.Rates;
import org.beadle.meeting.Sitting;
import org.beadle.meeting.Turnout;

/**
 * The columns in which rates stand: those that counts tell, and where there are registers also what
 * only they tell.
 *
 * @param registers whether any register is told of
 * @param deputiesCount whether the board counts a deputy as attendance
 */
record RateColumns(boolean registers, boolean deputiesCount) {
  static RateColumns of(Rates rates) {
    boolean registers =
        rates.sittings().anyMatch(Sitting::isRegistered)
            || rates.total().registered().expected() > 0;
    return new RateColumns(registers, rates.deputiesCount());
  }

  /** The headings, with those that stand before and between. */
  List<String> headings(List<String> first, List<String> reported) {
    List<String> headings = new ArrayList<>(first);
    headings.addAll(List.of("Attended", "Expected", "Percentage"));
    headings.addAll(reported);
    if (registers)
      headings.addAll(
          List.of(
              "Present",
              "Deputies",
              "Apologies",
              "Absent",
              "In attendance",
              deputiesCount ? "Without deputies" : "With deputies"));
    return headings;
  }

  /** A row under such headings. */
  List<String> row(List<String> first, Attendance attendance, List<String> reported) {
    return row(first, RateWords.figures(attendance.rate(deputiesCount)), attendance, reported);
  }

  /** The same with other words for what counts tell. */
  List<String> row(
      List<String> first, List<String> figures, Attendance attendance, List<String> reported) {
    return Stream.of(first, figures, reported, registers ? marks(attendance) : List.<String>of())
        .flatMap(List::stream)
        .toList();
  }

  private List<String> marks(Attendance attendance) {
    Turnout turnout = attendance.registered();
    if (turnout.equals(Turnout.NONE)) {
      String none = RateWords.NOTHING;
      return List.of(none, none, none, none, none, none);
    }
    Rate other = attendance.rate(!deputiesCount);
    return Stream.concat(
            Stream.of(
                    turnout.present(),
                    turnout.deputies(),
                    turnout.apologies(),
                    turnout.absent(),
                    turnout.inAttendance())
                .map(String::valueOf),
            Stream.of(RateWords.percent(other)))
        .toList();
  }
}
