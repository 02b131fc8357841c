package org.beadle.nudge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The days that a digest tells of: those since the last one, or seven.
 *
 * @param from the first day
 * @param until the last day, the eve of the digest's own
 */
public record Week(LocalDate from, LocalDate until) {

  /** The week before the last digest day up to {@code today}, itself included. */
  public static Week endedBy(LocalDate today, DayOfWeek digestDay) {
    LocalDate posted = today.with(TemporalAdjusters.previousOrSame(digestDay));
    return new Week(posted.minusDays(7), posted.minusDays(1));
  }

  /** The same, begun on the day after {@code told}, where that is before its end. */
  public Week since(LocalDate told) {
    return told.isBefore(until) ? new Week(told.plusDays(1), until) : this;
  }

  /** Whether it has as many days as a week has. */
  public boolean whole() {
    return from.plusDays(6).equals(until);
  }

  /** The digest's day, before it is moved off a day off. */
  public LocalDate digestDay() {
    return until.plusDays(1);
  }
}
