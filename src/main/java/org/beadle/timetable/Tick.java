package org.beadle.timetable;

import java.time.Duration;

/**
 * Something that is called again and again: at once, and then after every {@code period}. What
 * falls into a run that takes longer is left out.
 *
 * @param name unique in its timetable; stands in the log where the work fails
 * @param period a millisecond at least
 * @param work what is called, on a thread of the timetable, never twice at a time
 */
public record Tick(String name, Duration period, Runnable work) {
  public Tick {
    if (period.toMillis() < 1)
      throw new IllegalArgumentException("a period of a millisecond at least is wanted");
  }
}
