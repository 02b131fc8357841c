package org.beadle.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.beadle.plan.DayReading;
import org.beadle.plan.DueLanguage;

/** A cell of a diary in which a day is expected. */
sealed interface DiaryCell {
  int MOST_WORDS = 8;

  Pattern DAY_SHAPE =
      Pattern.compile(
          "(?i)(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*,?\\s+)?(?:the\\s+)?"
              + "(?:\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\d{4}-\\d{1,2}-\\d{1,2}"
              + "|\\d{1,2}(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*"
              + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\s+\\d{1,2}\\b.*)");

  /** What every day and month has: most cells of a register are told apart by it at once. */
  Pattern MAY_BE =
      Pattern.compile(
          "(?i)\\d|[^\\x00-\\x7F]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|day|mon|tue|wed|thu|fri|sat|sun"
              + "|week|month|year|now|fortnight)");

  Pattern WEEKDAY =
      Pattern.compile(
          "(?i)(?:(?:this|next|on|the|coming) )*(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*,?");

  Pattern YEAR_FIRST = Pattern.compile("(?:'?\\d{2}|\\d{4})(?![:.\\d]|\\s*(?:[ap]\\.?m|h|-|–)).*");

  Pattern REST_OF_TIME = Pattern.compile("(?i)[ap]\\.?m\\b.*|[:.]\\d.*|noon\\b.*");

  /**
   * A day, and what stands after it.
   *
   * @param day local to the board
   * @param assumptions what the words left open and how that was settled
   */
  record Dated(LocalDate day, List<String> assumptions, String rest) implements DiaryCell {
    public Dated {
      assumptions = List.copyOf(assumptions);
    }
  }

  /** A month, a quarter or another time of many days. */
  record Open() implements DiaryCell {}

  /** It has the shape of a day, and there is none such. */
  record NoSuchDay(String reason) implements DiaryCell {}

  /** Something else. */
  record Strange() implements DiaryCell {}

  /** Reads a cell such as {@code 14 March 2027}, or {@code 14/3/27, 10am, Town hall}. */
  static DiaryCell of(String text, DateCells dates) {
    String plain = PlainText.onOneLine(LookAlikes.toLatin(text));
    return IntStream.iterate(words(plain), count -> count > 0, count -> count - 1)
        .mapToObj(count -> beginning(plain, count, dates))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> not(plain, dates));
  }

  private static int words(String plain) {
    return Math.min(MOST_WORDS, plain.split(" ").length);
  }

  private static Optional<DiaryCell> beginning(String plain, int count, DateCells dates) {
    String[] words = plain.split(" ");
    String first = String.join(" ", Arrays.copyOf(words, count));
    String rest = String.join(" ", Arrays.copyOfRange(words, count, words.length));
    if (belongs(first, rest)) return Optional.empty();
    if (!(dates.dayAlone(first) instanceof DayReading.Day day)) return Optional.empty();
    if (DueLanguage.leavesDayOpen(first)) return Optional.of(new Open());
    return Optional.of(new Dated(day.day(), day.assumptions(), trimmed(rest)));
  }

  /** Whether {@code rest} says which day {@code first} means, so that it can't be left off. */
  private static boolean belongs(String first, String rest) {
    boolean weekday = WEEKDAY.matcher(first).matches();
    return REST_OF_TIME.matcher(rest).matches()
        || YEAR_FIRST.matcher(rest).matches()
        || weekday && !rest.isEmpty() && ClockCell.first(rest).isEmpty();
  }

  private static DiaryCell not(String plain, DateCells dates) {
    if (!DAY_SHAPE.matcher(plain).matches()) return new Strange();
    return new NoSuchDay(
        dates.dayAlone(plain) instanceof DayReading.NotADay strange
            ? strange.reason()
            : "it is too long");
  }

  /** Whether {@code text} begins with a day or a month, be there such a day or not. */
  static boolean isDayOrMonth(String text, DateCells dates) {
    return MAY_BE.matcher(text).find() && !(of(text, dates) instanceof Strange);
  }

  /** {@code text} without the marks that part it from what stands before it. */
  static String trimmed(String text) {
    return text.replaceAll("^[\\s,;–—-]+|[\\s,;–—-]+$", "");
  }
}
