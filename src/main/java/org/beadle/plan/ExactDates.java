package org.beadle.plan;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates of which the day and the month are written. */
final class ExactDates {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  /** A two-digit number this near to today's year may well be a year. */
  private static final int YEARS_BACK = 15;

  private static final int YEARS_AHEAD = 3;

  private ExactDates() {}

  static DayReading inWords(Words words, Standpoint standpoint) {
    return onItsWeekday(words, date(words.number("day"), words.month(), words.year()));
  }

  static DayReading inWordsWithoutYear(Words words, Standpoint standpoint) {
    return onItsWeekday(words, nextToCome(words.number("day"), words.month(), standpoint));
  }

  static DayReading inNumbers(Words words, Standpoint standpoint) {
    if (words.number("number") > 12 || words.number("number") < 1) return noSuchMonth(words);
    return date(words.number("day"), Month.of(words.number("number")), words.year());
  }

  static DayReading yearFirst(Words words, Standpoint standpoint) {
    int month = words.number("number");
    if (month >= 1 && month <= 12) return inNumbers(words, standpoint);
    return new DayReading.NotADay(
        "there is no month " + month + ": after the year comes the month, as in 2026-09-30");
  }

  static DayReading inNumbersWithoutYear(Words words, Standpoint standpoint) {
    if (words.number("number") > 12 || words.number("number") < 1) return noSuchMonth(words);
    return nextToCome(words.number("day"), Month.of(words.number("number")), standpoint);
  }

  private static DayReading noSuchMonth(Words words) {
    return new DayReading.NotADay(
        "there is no month " + words.number("number") + ": the day comes first, as in 30/9/26");
  }

  /** "Sept 3" is a day; "Sept 18" may be one, or the year 2018. */
  static DayReading dayUnlessYear(Words words, Standpoint standpoint) {
    int number = words.number("day");
    int yearsAhead = 2000 + number - standpoint.today().getYear();
    boolean maybeYear =
        words.text("day").length() == 2 && yearsAhead >= -YEARS_BACK && yearsAhead <= YEARS_AHEAD;
    if (!maybeYear) return nextToCome(number, words.month(), standpoint);
    String month = MonthNames.inFull(words.month());
    return new DayReading.NotADay(
        "“%s” may be a day or a year: write %d %s or %s 20%02d"
            .formatted(words, number, month, month, number));
  }

  private static DayReading date(int day, Month month, int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR)
      return new DayReading.NotADay("%d is no year that a plan would name".formatted(year));
    if (day < 1) return beforeTheFirst(month);
    YearMonth within = YearMonth.of(year, month);
    if (!within.isValidDay(day)) return tooLong(month, within.lengthOfMonth(), year, day);
    return DayReading.Day.plain(within.atDay(day));
  }

  private static DayReading beforeTheFirst(Month month) {
    return new DayReading.NotADay(
        "days are counted from 1, so there is no 0 " + MonthNames.inFull(month));
  }

  private static DayReading tooLong(Month month, int length, int year, int day) {
    String name = MonthNames.inFull(month) + (month == Month.FEBRUARY ? " " + year : "");
    return new DayReading.NotADay("%s has %d days, so there is no %d".formatted(name, length, day));
  }

  private static DayReading inNoYear(Month month, int day) {
    String most = (month == Month.FEBRUARY ? "at most " : "") + month.maxLength();
    return new DayReading.NotADay(
        "%s has %s days, so there is no %d".formatted(MonthNames.inFull(month), most, day));
  }

  private static DayReading nextToCome(int day, Month month, Standpoint standpoint) {
    LocalDate today = standpoint.today();
    if (day < 1) return beforeTheFirst(month);
    if (day > month.maxLength()) return inNoYear(month, day);
    LocalDate found = firstFrom(today, day, month);
    return DayReading.Day.assumed(
        found, "no year is given: taken as " + Phrase.inFull(found) + ", the next one to come");
  }

  /** Looks some years ahead for the sake of 29 February. */
  private static LocalDate firstFrom(LocalDate today, int day, Month month) {
    for (int year = today.getYear(); ; year++) {
      YearMonth within = YearMonth.of(year, month);
      if (within.isValidDay(day) && !within.atDay(day).isBefore(today)) return within.atDay(day);
    }
  }

  private static DayReading onItsWeekday(Words words, DayReading reading) {
    if (!words.has("weekday") || !(reading instanceof DayReading.Day read)) return reading;
    if (read.day().getDayOfWeek() == NearDays.dayOf(words)) return read;
    return new DayReading.NotADay(
        "%s is a %s"
            .formatted(
                Phrase.inFull(read.day()),
                read.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)));
  }
}
