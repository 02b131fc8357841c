package org.beadle.intake;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Months as doubts write them. */
final class MonthWords {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private MonthWords() {}

  /** Such as {@code March 2013}. */
  static String of(YearMonth month) {
    return WRITTEN.format(month);
  }
}
