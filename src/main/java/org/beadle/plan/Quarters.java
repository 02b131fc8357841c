package org.beadle.plan;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** Years and quarters. A financial year runs from 1 April; its fourth quarter ends in March. */
final class Quarters {
  private static final int MONTHS = 3;

  /** Said of every quarter, since a board's own year may begin in another month. */
  private static final String FROM_APRIL = ", in a year that begins in April";

  private Quarters() {}

  static DayReading year(Words words, Standpoint standpoint) {
    return taken(words, YearMonth.of(words.year(), Month.DECEMBER), standpoint, "");
  }

  static DayReading financialYear(Words words, Standpoint standpoint) {
    if (!isOneYear(words)) return notOneYear(words);
    return taken(words, endOfQuarter(words.number("from"), 4), standpoint, FROM_APRIL);
  }

  static DayReading quarter(Words words, Standpoint standpoint) {
    int quarter = words.number("quarter");
    if (!words.has("from"))
      return taken(words, nextToCome(quarter, standpoint), standpoint, FROM_APRIL);
    if (!isOneYear(words)) return notOneYear(words);
    return taken(words, endOfQuarter(startYear(words), quarter), standpoint, FROM_APRIL);
  }

  private static YearMonth nextToCome(int quarter, Standpoint standpoint) {
    YearMonth month = endOfQuarter(standpoint.today().getYear() - 1, quarter);
    while (standpoint.endOf(month).isBefore(standpoint.today())) month = month.plusYears(1);
    return month;
  }

  private static YearMonth endOfQuarter(int startYear, int quarter) {
    return YearMonth.of(startYear, Month.MARCH).plusMonths((long) MONTHS * quarter);
  }

  /** The year in which a financial year begins, written with two digits or four. */
  private static int startYear(Words words) {
    int written = words.number("from");
    return written < 100 ? 2000 + written : written;
  }

  private static boolean isOneYear(Words words) {
    return (words.number("from") + 1) % 100 == words.number("to") % 100;
  }

  private static DayReading notOneYear(Words words) {
    return new DayReading.NotADay(
        "“%s” is not one financial year, such as 2026/27".formatted(words));
  }

  private static DayReading taken(
      Words words, YearMonth month, Standpoint standpoint, String yearTaken) {
    LocalDate day = standpoint.endOf(month);
    return DayReading.Day.assumed(
        day,
        "“%s” taken as %s, its last working day%s".formatted(words, Phrase.inFull(day), yearTaken));
  }
}
