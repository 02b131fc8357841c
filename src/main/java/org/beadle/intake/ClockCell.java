package org.beadle.intake;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of the day as diaries write it, such as {@code 10:00}, {@code 10.30am - 12noon}, {@code
 * 2-4pm} or {@code 1400 hrs}.
 *
 * @param starts empty where the words leave open whether it is the morning or the afternoon
 * @param ends whether an end is written, too
 * @param rest what follows it in the same cell
 */
record ClockCell(Optional<LocalTime> starts, boolean ends, String rest) {
  private static final String HALF = "(?:\\s*(?<half%1$s>[ap]\\.?m\\b\\.?|noon\\b|midday\\b))?";
  private static final String TIME =
      "(?:(?<noon%1$s>noon|midday)\\b|(?<hours%1$s>\\d{2})(?<minutes%1$s>\\d{2})(?=\\s*(?:h|-|–|$))"
          + "|(?<hour%1$s>\\d{1,2})(?:[:.](?<minute%1$s>\\d{2})(?::\\d{2})?)?"
          + HALF
          + ")";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?i)^(?:at |from )?"
              + TIME.formatted("A")
              + "(?<until>\\s*(?:-|–|—|to|until|till)\\s*"
              + TIME.formatted("B")
              + ")?\\s*(?<hrs>hrs?\\b|hours\\b|o'clock\\b)?(?<rest>(?:[\\s,;(–-].*)?)$");

  /** Reads a cell that holds nothing but a time; a bare number is an hour. */
  static Optional<ClockCell> whole(String text) {
    return read(text, true).filter(it -> it.rest().isEmpty());
  }

  /** Reads a time at the beginning of {@code text}; a bare number there is none. */
  static Optional<ClockCell> first(String text) {
    return read(text, false);
  }

  private static Optional<ClockCell> read(String text, boolean bare) {
    Matcher found = SHAPE.matcher(PlainText.onOneLine(text));
    if (!found.matches() || !(bare || saysTime(found)) || !isTime(found)) return Optional.empty();
    return Optional.of(
        new ClockCell(
            start(found), found.group("until") != null, DiaryCell.trimmed(found.group("rest"))));
  }

  private static boolean saysTime(Matcher found) {
    return found.group("minuteA") != null
        || found.group("halfA") != null
        || found.group("noonA") != null
        || found.group("hrs") != null
        || found.group("halfB") != null;
  }

  private static boolean isTime(Matcher found) {
    return hour(found, "A") < 24 && minute(found, "A") < 60;
  }

  private static int hour(Matcher found, String which) {
    if (found.group("noon" + which) != null) return 12;
    String hours = found.group("hours" + which);
    return Integer.parseInt(hours != null ? hours : found.group("hour" + which));
  }

  private static int minute(Matcher found, String which) {
    String minutes = found.group("minutes" + which);
    if (minutes == null) minutes = found.group("minute" + which);
    return minutes == null ? 0 : Integer.parseInt(minutes);
  }

  private static Optional<LocalTime> start(Matcher found) {
    int hour = hour(found, "A");
    Optional<String> half = half(found, "A").or(() -> halfOfEnd(found, hour));
    if (half.isEmpty() && hour > 0 && hour < 7) return Optional.empty();
    boolean pm = half.equals(Optional.of("p")) && hour < 12;
    boolean midnight = half.equals(Optional.of("a")) && hour == 12;
    return Optional.of(LocalTime.of(midnight ? 0 : hour + (pm ? 12 : 0), minute(found, "A")));
  }

  private static Optional<String> half(Matcher found, String which) {
    return Optional.ofNullable(found.group("half" + which))
        .map(half -> half.toLowerCase(Locale.ROOT).substring(0, 1))
        .map(half -> half.equals("a") ? "a" : "p");
  }

  /** "2-4pm" begins in the afternoon, and "10-2pm" in the morning. */
  private static Optional<String> halfOfEnd(Matcher found, int start) {
    if (found.group("until") == null) return Optional.empty();
    int end = hour(found, "B");
    return half(found, "B").filter(half -> start <= end && end < 12 && start > 0);
  }
}
