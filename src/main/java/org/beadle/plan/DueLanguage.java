package org.beadle.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.board.WorkingCalendar;

/** Reads due dates as people in the United Kingdom write them, in commands and in plans. */
public final class DueLanguage {
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:due|by|on|in|at|for|during|no later than|not later than|on or before|until|the) ");

  /** The most letters that a phrase for one day has. */
  private static final int LONGEST = 80;

  private DueLanguage() {}

  /**
   * Reads a phrase that names one day, such as {@code 30 Sep}, {@code 30/9/26}, {@code end of
   * June}, {@code Friday} or {@code in 2 weeks}. A day without a year is the next one to come,
   * today included; a month without a day is its last working day.
   *
   * @param today the day, local to the board, on which the phrase was written
   */
  public static DayReading day(String phrase, LocalDate today, WorkingCalendar calendar) {
    return dayOf(Phrase.tidy(phrase), new Standpoint(today, calendar));
  }

  /**
   * Reads a plan's cell of timescales, such as {@code By 30 June 2018 and 31 December 2018}, {@code
   * With immediate effect} or {@code December 2013 and annually}.
   *
   * @param start the day from which dates without a year, and "within 3 months", count: the plan's
   *     first day where it is known, or else today
   */
  public static TimescaleReading timescale(String cell, LocalDate start, WorkingCalendar calendar) {
    Standpoint standpoint = new Standpoint(start, calendar);
    return TimescaleSum.of(cell.strip(), new TimescaleCell(standpoint).parts(cell));
  }

  /**
   * Whether a phrase names a month, a quarter or a year and no day of it, such as {@code March} or
   * {@code end of June 2026}. As a due date it is read as one day; a meeting is not held by it.
   */
  public static boolean leavesDayOpen(String phrase) {
    String rest = Phrase.tidy(phrase);
    Matcher leading = LEADING.matcher(rest);
    return DayPhrases.TABLE.stream()
        .filter(way -> way.fits(rest))
        .findFirst()
        .map(DayPhrase::leavesDayOpen)
        .orElseGet(() -> leading.find() && leavesDayOpen(rest.substring(leading.end())));
  }

  static DayReading dayOf(String phrase, Standpoint standpoint) {
    return find(phrase, standpoint).orElseGet(() -> Misspelt.suggestion(phrase, standpoint));
  }

  /** Reads a tidied phrase, with or without leading words such as "by the"; empty for no way. */
  static Optional<DayReading> find(String phrase, Standpoint standpoint) {
    if (phrase.length() > LONGEST) return Optional.empty();
    Optional<DayReading> found = lookUp(phrase, standpoint);
    Matcher leading = LEADING.matcher(phrase);
    if (found.isPresent() || !leading.find()) return found;
    return find(phrase.substring(leading.end()), standpoint);
  }

  private static Optional<DayReading> lookUp(String phrase, Standpoint standpoint) {
    return DayPhrases.TABLE.stream()
        .flatMap(way -> way.read(phrase, standpoint).stream())
        .findFirst();
  }
}
