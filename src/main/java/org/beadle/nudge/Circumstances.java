package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.DaysAway;

/**
 * What else counts when it is decided who is told.
 *
 * @param pauses when something stood in an action's way, by the action's id
 * @param away when people are away, by the person's id
 * @param departures who left, or can't be reached any more, in the last weeks
 */
public record Circumstances(
    Map<Long, List<Pause>> pauses, Map<Long, List<DaysAway>> away, List<Departure> departures) {
  public Circumstances {
    pauses = Map.copyOf(pauses);
    away = Map.copyOf(away);
    departures = List.copyOf(departures);
  }

  public static final Circumstances NONE = new Circumstances(Map.of(), Map.of(), List.of());

  List<Pause> pausesOf(long action) {
    return pauses.getOrDefault(action, List.of());
  }

  boolean isAway(long person, LocalDate day) {
    return away.getOrDefault(person, List.of()).stream().anyMatch(days -> days.covers(day));
  }

  /** The first day from {@code day} on that a person is there; empty where nobody knows of one. */
  Optional<LocalDate> back(long person, LocalDate day) {
    Optional<LocalDate> back = Optional.of(day);
    for (DaysAway days :
        away.getOrDefault(person, List.of()).stream()
            .sorted((one, other) -> one.from().compareTo(other.from()))
            .toList())
      back =
          back.flatMap(
              found ->
                  days.covers(found)
                      ? days.until().map(last -> last.plusDays(1))
                      : Optional.of(found));
    return back;
  }
}
