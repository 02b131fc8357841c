package org.beadle.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beadle.board.WorkingCalendar;
import org.beadle.plan.DayReading;
import org.beadle.plan.DueLanguage;
import org.beadle.plan.TimescaleReading;

/**
 * Reads dates as of one day and calendar.
 *
 * @param start the day from which dates without a year count
 */
record DateCells(LocalDate start, WorkingCalendar calendar) {
  private static final Pattern A_DAY =
      Pattern.compile(
          "(?i)\\b(\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}"
              + "|\\d{1,2}(st|nd|rd|th)?\\s+\\p{L}{3,9}\\.?,?\\s+\\d{2,4})\\b");

  private static final Pattern TIMED = Pattern.compile("^(\\d{1,2} \\p{L}+ \\d{4}) \\d{2}:\\d{2}$");

  /** Reads dates of what has been: one without a year is the last one, {@code today} included. */
  static DateCells past(LocalDate today, WorkingCalendar calendar) {
    return new DateCells(today.minusYears(1).plusDays(1), calendar);
  }

  /** Whether {@code text} has the shape of a day of a year, be there such a day or not. */
  static boolean meansADay(String text) {
    return A_DAY.matcher(text).find();
  }

  TimescaleReading read(String cell) {
    return DueLanguage.timescale(withoutTime(cell), start, calendar);
  }

  /** The day that {@code text} is, with its year; the time that a spreadsheet adds is left off. */
  DayReading day(String text) {
    return DueLanguage.day(withoutTime(text), start, calendar);
  }

  /** The day that {@code text} is, and nothing else. */
  DayReading dayAlone(String text) {
    return DueLanguage.day(LookAlikes.toLatin(text), start, calendar);
  }

  private static String withoutTime(String text) {
    return TIMED.matcher(LookAlikes.toLatin(text)).replaceFirst("$1");
  }

  /** The day that a heading such as {@code Progress to 17 July 2013} names. */
  Optional<LocalDate> dayIn(String heading) {
    String plain = LookAlikes.toLatin(PlainText.onOneLine(heading));
    int digit = plain.replaceFirst("\\d.*", "").length();
    if (digit == plain.length()) return Optional.empty();
    return DueLanguage.day(plain.substring(digit), start, calendar) instanceof DayReading.Day day
        ? Optional.of(day.day())
        : Optional.empty();
  }
}
