package org.beadle.nudge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Days, local to the board, on which an action could not be late: something stood in its way, or it
 * was finished and opened again later.
 *
 * @param from the day on which that was said
 * @param until the day on which it was over; empty while it is not
 */
public record Pause(Why why, LocalDate from, Optional<LocalDate> until) {
  /** What made it rest. */
  public enum Why {
    BLOCKED,
    FINISHED
  }

  /** One in which something stood in the way. */
  public Pause(LocalDate from, Optional<LocalDate> until) {
    this(Why.BLOCKED, from, until);
  }

  /**
   * How many days after {@code due} the pauses that are over took; a day in several counts once.
   */
  static long daysAfter(LocalDate due, Collection<Pause> pauses) {
    List<Pause> over =
        pauses.stream()
            .filter(pause -> pause.until().isPresent())
            .sorted(Comparator.comparing(Pause::from))
            .toList();
    long days = 0;
    LocalDate counted = due;
    for (Pause pause : over) {
      LocalDate start = pause.from().isAfter(counted) ? pause.from() : counted;
      LocalDate end = pause.until().orElseThrow();
      if (!end.isAfter(start)) continue;
      days += end.toEpochDay() - start.toEpochDay();
      counted = end;
    }
    return days;
  }
}
