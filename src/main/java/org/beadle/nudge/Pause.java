package org.beadle.nudge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days, local to the board, on which something stood in an action's way.
 *
 * @param from the day on which that was said
 * @param until the day on which it was out of the way; empty while it is not
 */
public record Pause(LocalDate from, Optional<LocalDate> until) {

  /** How many of its days lie after {@code due}; 0 while it lasts. */
  long daysAfter(LocalDate due) {
    LocalDate start = from.isAfter(due) ? from : due;
    return until.map(end -> Math.max(0, end.toEpochDay() - start.toEpochDay())).orElse(0L);
  }
}
