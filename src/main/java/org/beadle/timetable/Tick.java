package org.beadle.timetable;

import java.time.Duration;
import java.time.ZoneId;

/**
 * Something that is called again and again.
 *
 * @param name unique in its timetable; stands in the log where the work fails
 * @param work what is called, on a thread of the timetable, never twice at a time
 */
public record Tick(String name, Rhythm rhythm, Runnable work) {

  /** How often. */
  public sealed interface Rhythm {
    /**
     * At once, and then after every {@code period}. What falls into a run that takes longer is left
     * out.
     *
     * @param period a millisecond at least
     */
    record Every(Duration period) implements Rhythm {
      public Every {
        if (period.toMillis() < 1)
          throw new IllegalArgumentException("a period of a millisecond at least is wanted");
      }
    }

    /**
     * At the times of a Quartz cron expression, such as {@code 0 0 9 ? * MON-FRI}.
     *
     * @param zone where its hours are
     */
    record Cron(String expression, ZoneId zone) implements Rhythm {}
  }

  public static Tick every(String name, Duration period, Runnable work) {
    return new Tick(name, new Rhythm.Every(period), work);
  }

  public static Tick cron(String name, String expression, ZoneId zone, Runnable work) {
    return new Tick(name, new Rhythm.Cron(expression, zone), work);
  }
}
