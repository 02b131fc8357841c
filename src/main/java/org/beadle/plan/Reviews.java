package org.beadle.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** When an ongoing action is reviewed again. */
public final class Reviews {
  private Reviews() {}

  /**
   * The first day after {@code today} that lies a whole number of review intervals after {@code
   * met}; empty where the action has an open date, an end, or no review interval.
   *
   * @param met the due day that was met
   */
  public static Optional<LocalDate> next(Action action, LocalDate met, LocalDate today) {
    int months = action.timescale().reviewMonths().orElse(0);
    if (!action.timescale().ongoing() || months == 0 || action.nextMilestone().isPresent())
      return Optional.empty();
    return Stream.iterate(1L, step -> step + 1)
        .map(step -> met.plusMonths(step * months))
        .filter(day -> day.isAfter(today))
        .findFirst();
  }
}
