package org.beadle.command;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of the day, such as {@code 10:20}, {@code 10.20} or {@code 2.30pm}. */
final class ClockReader implements Slot.Reader<LocalTime> {
  private static final Pattern TIME =
      Pattern.compile("(?i)(?:at )?(\\d{1,2})(?:[:.](\\d{2}))? ?([ap]\\.?m\\.?)?");
  private static final int NOON = 12;

  @Override
  public Optional<LocalTime> read(Utterance said, int from, int to, Context context) {
    return time(said.bare(from, to));
  }

  @Override
  public Optional<String> whyNot(String text, Context context) {
    return TIME.matcher(text).matches()
        ? Optional.of("“" + text + "” is no time of the day")
        : Optional.empty();
  }

  private static Optional<LocalTime> time(String text) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches() || matcher.group(2) == null && matcher.group(3) == null)
      return Optional.empty();
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    int hour = hour(Integer.parseInt(matcher.group(1)), Optional.ofNullable(matcher.group(3)));
    return hour < 0 || hour > 23 || minute > 59
        ? Optional.empty()
        : Optional.of(LocalTime.of(hour, minute));
  }

  /** Of 24; -1 where it is none of the half that is named. */
  private static int hour(int hour, Optional<String> half) {
    if (half.isEmpty()) return hour;
    if (hour < 1 || hour > NOON) return -1;
    boolean afternoon = half.get().toLowerCase(java.util.Locale.ROOT).startsWith("p");
    return hour % NOON + (afternoon ? NOON : 0);
  }
}
