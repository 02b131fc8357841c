package org.beadle.board;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the values of settings; what can't be read is refused with what is wanted instead. */
final class PolicyTexts {
  private static final int DAYS_AT_MOST = 366;
  private static final int MESSAGES_AT_MOST = 20;
  private static final int MONTHS_AT_MOST = 60;
  private static final int MINUTES_AT_MOST = 600;
  private static final int MEETINGS_AT_MOST = 50;
  private static final int PERCENT_AT_MOST = 100;
  private static final Pattern RUNG = Pattern.compile("(\\d{1,3})\\s+([A-Za-z ]+)");
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");

  private static final DateTimeFormatter DAY_OF_YEAR =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d [MMMM][MMM]")
          .toFormatter(Locale.UK)
          .withResolverStyle(ResolverStyle.STRICT);

  private PolicyTexts() {}

  static int days(String text) {
    return number(text, DAYS_AT_MOST, "a number of days");
  }

  static int messages(String text) {
    return number(text, MESSAGES_AT_MOST, "a number of messages");
  }

  static int minutes(String text) {
    return number(text, MINUTES_AT_MOST, "a number of minutes");
  }

  static int meetings(String text) {
    return number(text, MEETINGS_AT_MOST, "a number of meetings");
  }

  /** With or without the sign. */
  static int percent(String text) {
    return number(text.replaceFirst("\\s*%$", ""), PERCENT_AT_MOST, "a percentage");
  }

  static int months(String text) {
    return number(text, MONTHS_AT_MOST, "a number of months");
  }

  /** Steps such as {@code 1 holder, 7 group chair}, no two of them of one day. */
  static Ladder ladder(String text) {
    List<Rung> rungs = Arrays.stream(text.split(",")).map(PolicyTexts::rung).toList();
    long days = rungs.stream().map(Rung::daysLate).distinct().count();
    if (days < rungs.size()) throw wanted("one step for each number of days");
    return new Ladder(rungs);
  }

  private static Rung rung(String text) {
    Matcher matcher = RUNG.matcher(text.strip());
    String who = matcher.matches() ? matcher.group(2).toLowerCase(Locale.ROOT) : "";
    return Arrays.stream(Rung.Told.values())
        .filter(told -> told.words().equals(who))
        .findFirst()
        .filter(told -> days(matcher.group(1)) > 0)
        .map(told -> new Rung(days(matcher.group(1)), told))
        .orElseThrow(() -> wanted("a list of steps such as “" + Ladder.STANDARD + "”"));
  }

  /** A value as a board would write it. */
  static String written(Object value) {
    return switch (value) {
      case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
      case Boolean yes -> yes ? "yes" : "no";
      case MonthDay day -> DateTimeFormatter.ofPattern("d MMMM", Locale.UK).format(day);
      case DayOfWeek day -> day.name().toLowerCase(Locale.ROOT);
      default -> value.toString();
    };
  }

  private static int number(String text, int most, String what) {
    if (text.matches("\\d{1,4}") && Integer.parseInt(text) <= most) return Integer.parseInt(text);
    throw wanted("%s from 0 to %d".formatted(what, most));
  }

  static List<Integer> dayList(String text) {
    try {
      return Arrays.stream(text.split("[,\\s]+")).map(PolicyTexts::days).distinct().toList();
    } catch (IllegalArgumentException wrong) {
      throw wanted("a list of days from 0 to %d such as 28, 14, 7".formatted(DAYS_AT_MOST));
    }
  }

  static boolean yesOrNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "on" -> true;
      case "no", "false", "off" -> false;
      default -> throw wanted("yes or no");
    };
  }

  static LocalTime time(String text) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()) throw wanted("a time of day such as 09:00");
    return LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  static DayOfWeek weekday(String text) {
    String start = text.toUpperCase(Locale.ROOT);
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> start.length() >= 3 && day.name().startsWith(start))
        .findFirst()
        .orElseThrow(() -> wanted("a day of the week"));
  }

  /** A day that every year has. */
  static MonthDay dayOfYear(String text) {
    try {
      MonthDay day = MonthDay.parse(text.strip().replaceAll("\\s+", " "), DAY_OF_YEAR);
      if (day.isValidYear(2001)) return day; // which is no leap year
    } catch (DateTimeParseException notOne) {
      // said below, as for a day that only leap years have
    }
    throw wanted("a day of the year such as 1 April");
  }

  private static IllegalArgumentException wanted(String what) {
    return new IllegalArgumentException(what + " is wanted");
  }
}
