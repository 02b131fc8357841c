package org.beadle.desk;

import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;

/**
 * How long a message that failed waits before it is tried again, and how often it is tried.
 *
 * @param attempts after so many it is given up
 * @param waits the wait after the first, second and later attempts, in milliseconds
 */
public record Patience(int attempts, IntervalFunction waits) {
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final double GROWTH = 2;

  /** By how much chance lengthens or shortens a wait, so that not all come back at once. */
  private static final double JITTER = 0.25;

  /** Waits of a minute, two, four and so on up to an hour, each a quarter longer or shorter. */
  public static Patience of(int attempts) {
    return of(attempts, FIRST);
  }

  /** The same with another wait to begin with. */
  public static Patience of(int attempts, Duration first) {
    return new Patience(
        attempts, IntervalFunction.ofExponentialRandomBackoff(first, GROWTH, JITTER, LONGEST));
  }

  /** The wait after the {@code attempt}th attempt failed, from 1 on. */
  Duration after(int attempt) {
    return Duration.ofMillis(waits.apply(Math.max(1, attempt)));
  }

  /** A wait for another reason, which is not longer than the first after a failure. */
  Duration noMoreThanFirst(Duration usual) {
    Duration first = after(1);
    return first.compareTo(usual) < 0 ? first : usual;
  }

  /** Whether nothing is left to be tried after so many attempts. */
  boolean endsWith(int attempt) {
    return attempt >= attempts;
  }
}
