package org.beadle.meeting;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A board's year, such as 1 April 2012 to 31 March 2013.
 *
 * @param first its first day, local to the board
 */
public record BoardYear(LocalDate first) {

  /** The year that holds {@code day}, where years begin on {@code starts}. */
  public static BoardYear holding(LocalDate day, MonthDay starts) {
    BoardYear same = beginningIn(day.getYear(), starts);
    return day.isBefore(same.first) ? beginningIn(day.getYear() - 1, starts) : same;
  }

  /** The year that begins in the calendar year {@code year}. */
  public static BoardYear beginningIn(int year, MonthDay starts) {
    return new BoardYear(starts.atYear(year));
  }

  /** Its last day. */
  public LocalDate last() {
    return first.plusYears(1).minusDays(1);
  }

  /** Whether {@code day} is one of its days. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last());
  }

  /** The calendar year in which it begins. */
  public int begins() {
    return first.getYear();
  }

  /** {@code 2012-13}; {@code 2012} where it is a calendar year. */
  public String name() {
    return last().getYear() == begins() ? String.valueOf(begins()) : written(begins());
  }

  /** How a year that begins in a calendar year is written: {@code 2012-13}. */
  public static String written(int begins) {
    return "%d-%02d".formatted(begins, (begins + 1) % 100);
  }
}
