package org.beadle.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** Days that are named from where one stands: tomorrow, Friday, in two weeks. */
final class NearDays {
  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private NearDays() {}

  static DayReading byName(Words words, Standpoint standpoint) {
    LocalDate today = standpoint.today();
    return switch (words.toString()) {
      case "tomorrow" -> DayReading.Day.plain(today.plusDays(1));
      case "yesterday" -> DayReading.Day.plain(today.minusDays(1));
      default -> DayReading.Day.plain(today);
    };
  }

  /** The next day of that name after today: on a Friday, Friday is a week away. */
  static DayReading weekday(Words words, Standpoint standpoint) {
    return named(words, standpoint.today().with(TemporalAdjusters.next(dayOf(words))));
  }

  static DayReading weekdayOfThisWeek(Words words, Standpoint standpoint) {
    LocalDate day = standpoint.today().with(dayOf(words));
    if (day.isBefore(standpoint.today()))
      return new DayReading.NotADay("“" + words + "” has passed: write the date");
    return named(words, day);
  }

  /** Of the week that begins on the coming Monday. */
  static DayReading weekdayOfNextWeek(Words words, Standpoint standpoint) {
    return named(words, standpoint.today().plusWeeks(1).with(dayOf(words)));
  }

  static DayReading weekAfterWeekday(Words words, Standpoint standpoint) {
    LocalDate coming = standpoint.today().with(TemporalAdjusters.next(dayOf(words)));
    return named(words, coming.plusWeeks(1));
  }

  static DayReading fromToday(Words words, Standpoint standpoint) {
    long count = count(words.text("count"));
    LocalDate today = standpoint.today();
    LocalDate day =
        switch (words.text("unit").replaceAll("s$", "")) {
          case "working day" -> standpoint.calendar().plusWorkingDays(today, count);
          case "week", "wk", "w" -> today.plusWeeks(count);
          case "fortnight" -> today.plusWeeks(2 * count);
          case "month" -> today.plusMonths(count);
          case "year" -> today.plusYears(count);
          default -> today.plusDays(count);
        };
    return DayReading.Day.assumed(
        day, "“%s” counted from %s".formatted(words, Phrase.inFull(today)));
  }

  private static long count(String written) {
    if (Character.isDigit(written.charAt(0))) return Long.parseLong(written);
    return written.equals("a") || written.equals("an") ? 1 : NUMBERS.indexOf(written);
  }

  static DayOfWeek dayOf(Words words) {
    String start = words.text("weekday").substring(0, 3);
    return List.of(DayOfWeek.values()).stream()
        .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private static DayReading named(Words words, LocalDate day) {
    return DayReading.Day.assumed(day, "“%s” taken as %s".formatted(words, Phrase.inFull(day)));
  }
}
