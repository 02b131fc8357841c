package org.beadle.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until it is moved, and moves only forward. For tests and the
 * demonstration; may be used by several threads.
 */
public final class SettableClock implements InstantSource {
  private final AtomicReference<Instant> time;

  public SettableClock(Instant start) {
    this.time = new AtomicReference<>(start);
  }

  @Override
  public Instant instant() {
    return time.get();
  }

  /**
   * Moves to {@code later}.
   *
   * @throws IllegalArgumentException if that is before the clock's time
   */
  public void set(Instant later) {
    time.updateAndGet(now -> forward(now, later));
  }

  /**
   * Moves by {@code step}, and returns the new time.
   *
   * @throws IllegalArgumentException if {@code step} is negative
   */
  public Instant advance(Duration step) {
    return time.updateAndGet(now -> forward(now, now.plus(step)));
  }

  private static Instant forward(Instant now, Instant later) {
    if (later.isBefore(now))
      throw new IllegalArgumentException("the clock stands at " + now + " and moves only forward");
    return later;
  }
}
