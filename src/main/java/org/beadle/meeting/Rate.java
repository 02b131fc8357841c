package org.beadle.meeting;

import java.util.OptionalInt;

/** Seats filled of those expected, at one meeting or at many together. */
public record Rate(long attended, long expected) {
  /** Of no meeting. */
  public static final Rate NONE = new Rate(0, 0);

  public Rate {
    if (attended < 0 || expected < 0)
      throw new IllegalArgumentException("attendance wants counts of 0 or more");
  }

  /** Of one meeting; {@link #NONE} where it does not count. */
  public static Rate of(Meeting meeting) {
    return meeting.counted().map(count -> new Rate(count.present(), count.expected())).orElse(NONE);
  }

  /** Both together. */
  public Rate and(Rate other) {
    return new Rate(attended + other.attended, expected + other.expected);
  }

  /**
   * The percentage, rounded half up (product rule of attendance); empty where none was expected.
   */
  public OptionalInt percent() {
    return expected == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) ((200 * attended + expected) / (2 * expected)));
  }
}
