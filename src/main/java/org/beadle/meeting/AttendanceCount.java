package org.beadle.meeting;

import java.util.OptionalInt;

/**
 * How many of the expected seats were filled.
 *
 * @param reportedPercent the percentage that an older report printed, kept beside the computed one
 */
public record AttendanceCount(int present, int expected, OptionalInt reportedPercent) {
  public AttendanceCount {
    if (present < 0 || expected <= 0)
      throw new IllegalArgumentException("attendance wants a count of expected seats above 0");
  }

  /** The percentage, rounded half up. */
  public int percent() {
    return new Rate(present, expected).percent().orElseThrow();
  }

  /** Whether the report's own percentage is not the rounded one. */
  public boolean differs() {
    return reportedPercent.isPresent() && reportedPercent.getAsInt() != percent();
  }
}
