package org.beadle.command;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a time of day as people write it: {@code 10:00}, {@code 2.30 pm}, {@code noon}. */
final class TimeReader implements Slot.Reader<LocalTime> {
  private static final Pattern NOON = Pattern.compile("(?:12 ?)?(?:noon|midday)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?:(?<half>[ap])\\.?m|(?<hours>h|hrs|hours))?");

  private static final Pattern SPAN =
      Pattern.compile(
          "(?<first>.+?)\\s*(?:[-\u2010-\u2015]|\\bto\\b|\\b(?:un)?till?\\b)\\s*(?<last>.+)");

  /** A bare hour up to this one may be meant for the afternoon. */
  private static final int UNCLEAR = 6;

  private static final int NOON_HOUR = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  /** Reads from when until when a meeting lasts, too: its beginning. */
  static Slot.Reader<LocalTime> beginning() {
    return new Slot.Reader<>() {
      @Override
      public Optional<LocalTime> read(Utterance said, int from, int to, Context context) {
        return beginning(said.bare(from, to));
      }

      @Override
      public Optional<String> whyNot(String text, Context context) {
        Matcher span = SPAN.matcher(tidy(text));
        return new TimeReader().whyNot(span.matches() ? span.group("first") : text, context);
      }
    };
  }

  @Override
  public Optional<LocalTime> read(Utterance said, int from, int to, Context context) {
    return time(said.bare(from, to));
  }

  /** The time that a text names, or at which the span that it names begins. */
  static Optional<LocalTime> beginning(String text) {
    Matcher span = SPAN.matcher(tidy(text));
    return span.matches() ? beginning(span.group("first"), span.group("last")) : time(text);
  }

  /**
   * Of {@code 2-4pm} the first is in the afternoon as the last, and of {@code 10-2pm} it is not.
   */
  private static Optional<LocalTime> beginning(String first, String last) {
    Matcher end = TIME.matcher(last);
    boolean noon = NOON.matcher(last).matches();
    Optional<LocalTime> start = time(first);
    if (start.isPresent()) return start.filter(any -> noon || end.matches());
    Optional<LocalTime> until = time(last);
    boolean halved = end.matches() && end.group("half") != null;
    Stream<String> halves = halved ? Stream.of(end.group("half") + "m", "am") : Stream.of(":00");
    return until.flatMap(
        to ->
            halves
                .flatMap(half -> time(first + half).stream())
                .filter(from -> from.isBefore(to))
                .findFirst());
  }

  /** The time that a text names; empty where it names none, or may name two. */
  static Optional<LocalTime> time(String text) {
    String tidy = tidy(text);
    if (NOON.matcher(tidy).matches()) return Optional.of(LocalTime.NOON);
    Matcher matcher = TIME.matcher(tidy);
    if (!matcher.matches() || isBareNumber(matcher) || isUnclear(matcher)) return Optional.empty();
    int hour = hour(matcher);
    int minute = minute(matcher);
    return hour < HOURS && minute < MINUTES
        ? Optional.of(LocalTime.of(hour, minute))
        : Optional.empty();
  }

  private static String tidy(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\.$", "").strip();
  }

  /** A number alone is no time: it may be of a house or a room. */
  private static boolean isBareNumber(Matcher matcher) {
    return matcher.group("minute") == null
        && matcher.group("half") == null
        && matcher.group("hours") == null;
  }

  /** {@code 2.30} may be meant for the afternoon; {@code 02.30} is not. */
  private static boolean isUnclear(Matcher matcher) {
    String hour = matcher.group("hour");
    return matcher.group("half") == null
        && matcher.group("hours") == null
        && hour.length() == 1
        && Integer.parseInt(hour) <= UNCLEAR;
  }

  private static int hour(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group("hour"));
    if (matcher.group("half") == null) return hour;
    if (hour == 0 || hour > NOON_HOUR) return HOURS;
    return hour % NOON_HOUR + (matcher.group("half").equals("p") ? NOON_HOUR : 0);
  }

  private static int minute(Matcher matcher) {
    return matcher.group("minute") == null ? 0 : Integer.parseInt(matcher.group("minute"));
  }

  @Override
  public Optional<String> whyNot(String text, Context context) {
    Matcher matcher = TIME.matcher(tidy(text));
    if (!matcher.matches() || isBareNumber(matcher)) return Optional.empty();
    if (!isUnclear(matcher))
      return Optional.of("“%s” is no time of day, which has 24 hours".formatted(text));
    return Optional.of(
        "“%s” may be in the morning or in the afternoon: write %d:%02d or %sam"
            .formatted(
                text,
                Integer.parseInt(matcher.group("hour")) + NOON_HOUR,
                minute(matcher),
                matcher.group().replaceAll("\\s", "")));
  }
}
