package org.beadle.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days as doubts write them. */
final class DayWords {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private DayWords() {}

  /** Such as {@code 14 March 2027}. */
  static String of(LocalDate day) {
    return WRITTEN.format(day);
  }

  /** Such as {@code Sunday}. */
  static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
  }
}
