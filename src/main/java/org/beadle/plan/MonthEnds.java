package org.beadle.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** Phrases that name a month or a week and leave the day open: its last working day is taken. */
final class MonthEnds {
  private MonthEnds() {}

  static DayReading ofYear(Words words, Standpoint standpoint) {
    return lastWorkingDay(words, YearMonth.of(words.year(), words.month()), standpoint);
  }

  static DayReading inNumbers(Words words, Standpoint standpoint) {
    int month = words.number("number");
    if (month < 1 || month > 12) return new DayReading.NotADay("there is no month " + month);
    return lastWorkingDay(words, YearMonth.of(words.year(), month), standpoint);
  }

  /** The next month of that name that is not over. */
  static DayReading next(Words words, Standpoint standpoint) {
    return lastWorkingDay(words, standpoint.nextToCome(words.month()), standpoint);
  }

  private static DayReading lastWorkingDay(Words words, YearMonth month, Standpoint standpoint) {
    return taken(words, standpoint.endOf(month), "the last working day of the month");
  }

  static DayReading middle(Words words, Standpoint standpoint) {
    LocalDate middle = month(words, standpoint, 15).atDay(15);
    return taken(words, standpoint.calendar().onOrBefore(middle), "the middle of the month");
  }

  static DayReading start(Words words, Standpoint standpoint) {
    LocalDate first = month(words, standpoint, 1).atDay(1);
    return taken(
        words, standpoint.calendar().onOrAfter(first), "the first working day of the month");
  }

  /** The month that is written, or the next of that name whose {@code day} is still to come. */
  private static YearMonth month(Words words, Standpoint standpoint, int day) {
    Month month = words.month();
    if (words.has("year")) return YearMonth.of(words.year(), month);
    YearMonth thisYear = YearMonth.of(standpoint.today().getYear(), month);
    return thisYear.atDay(day).isBefore(standpoint.today()) ? thisYear.plusYears(1) : thisYear;
  }

  static DayReading ofSpan(Words words, Standpoint standpoint) {
    int ahead = words.has("which") && words.text("which").equals("next ") ? 1 : 0;
    LocalDate today = standpoint.today();
    boolean week = words.text("span").equals("week");
    LocalDate day =
        week
            ? standpoint.calendar().onOrBefore(today.plusWeeks(ahead).with(DayOfWeek.FRIDAY))
            : standpoint.endOf(YearMonth.from(today).plusMonths(ahead));
    if (day.isBefore(today))
      return new DayReading.NotADay("the last working day of “" + words + "” has passed");
    return taken(words, day, "the last working day of the " + (week ? "week" : "month"));
  }

  private static DayReading taken(Words words, LocalDate day, String which) {
    return DayReading.Day.assumed(
        day, "“%s” taken as %s, %s".formatted(words, Phrase.inFull(day), which));
  }
}
