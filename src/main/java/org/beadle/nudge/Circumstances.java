package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.DaysAway;
import org.beadle.meeting.Run;

/**
 * What else counts when it is decided who is told.
 *
 * @param pauses when an action could not be late, by its id
 * @param away when people are away, by the person's id
 * @param departures who left, or can't be reached any more, in the last weeks
 * @param runs seats that were lately absent from meetings in a run
 */
public record Circumstances(
    Map<Long, List<Pause>> pauses,
    Map<Long, List<DaysAway>> away,
    List<Departure> departures,
    List<Run> runs) {
  public Circumstances {
    pauses = Map.copyOf(pauses);
    away = Map.copyOf(away);
    departures = List.copyOf(departures);
    runs = List.copyOf(runs);
  }

  /** Those in which no seat was absent in a run. */
  public Circumstances(
      Map<Long, List<Pause>> pauses, Map<Long, List<DaysAway>> away, List<Departure> departures) {
    this(pauses, away, departures, List.of());
  }

  /** The same with these runs of absence. */
  public Circumstances with(List<Run> absences) {
    return new Circumstances(pauses, away, departures, absences);
  }

  public static final Circumstances NONE = new Circumstances(Map.of(), Map.of(), List.of());

  /** When an action could not be late. */
  public List<Pause> pausesOf(long action) {
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
