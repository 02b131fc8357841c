package org.beadle.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.beadle.board.Board;
import org.beadle.board.Policies;
import org.beadle.board.WorkingCalendar;

/**
 * When a board may be spoken to. Hours are times of day in the board's zone, so that a change of
 * the clocks moves the instant and never the hour.
 *
 * @param opens the first minute at which a message is sent
 * @param closes the minute from which none is
 */
public record WorkingHours(
    ZoneId zone, WorkingCalendar calendar, LocalTime opens, LocalTime closes) {

  /** The hours that a board's policies give. */
  public static WorkingHours of(Board board, Policies policies, WorkingCalendar calendar) {
    return new WorkingHours(
        board.zone(), calendar, policies.get(Policies.OPENS), policies.get(Policies.CLOSES));
  }

  /** The board's own day at {@code instant}. */
  public LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /** Whether a message may be sent at {@code instant}. */
  public boolean isOpen(Instant instant) {
    LocalDate day = dayOf(instant);
    return worksOn(day) && !instant.isBefore(opening(day)) && instant.isBefore(closing(day));
  }

  /** The first instant from {@code instant} on at which a message may be sent. */
  public Instant nextOpen(Instant instant) {
    if (isOpen(instant)) return instant;
    LocalDate day = dayOf(instant);
    boolean yetToOpen = worksOn(day) && instant.isBefore(opening(day));
    return opening(yetToOpen ? day : onOrAfter(day.plusDays(1)));
  }

  /** The first instant of {@code day} at which a message may be sent, if it is a working day. */
  public Instant opening(LocalDate day) {
    return day.atTime(opens).atZone(zone).toInstant();
  }

  /** The first instant of {@code day} from which no message may be sent any more. */
  public Instant closing(LocalDate day) {
    return day.atTime(closes).atZone(zone).toInstant();
  }

  /** Whether messages are sent on {@code day}. A day that the zone leaves out is none. */
  public boolean worksOn(LocalDate day) {
    return calendar.isWorkingDay(day) && dayOf(opening(day)).equals(day);
  }

  /** {@code day} where it is worked, else the last day before it that is. */
  public LocalDate onOrBefore(LocalDate day) {
    LocalDate found = calendar.onOrBefore(day);
    return worksOn(found) ? found : onOrBefore(found.minusDays(1));
  }

  /** {@code day} where it is worked, else the next day after it that is. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate found = calendar.onOrAfter(day);
    return worksOn(found) ? found : onOrAfter(found.plusDays(1));
  }
}
