package org.beadle.board;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of settings; what can't be read is refused with what is wanted instead. */
final class PolicyTexts {
  private static final int DAYS_AT_MOST = 366;
  private static final int MESSAGES_AT_MOST = 20;
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");

  private PolicyTexts() {}

  static int days(String text) {
    return number(text, DAYS_AT_MOST, "a number of days");
  }

  static int messages(String text) {
    return number(text, MESSAGES_AT_MOST, "a number of messages");
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

  private static IllegalArgumentException wanted(String what) {
    return new IllegalArgumentException(what + " is wanted");
  }
}
