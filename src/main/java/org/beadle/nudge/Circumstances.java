package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.DaysAway;
import org.beadle.meeting.Run;
import org.beadle.plan.Action;

/**
 * What else counts when it is decided who is told.
 *
 * @param pauses when an action could not be late, by its id
 * @param away when people are away, by the person's id
 * @param departures who left, or can't be reached any more, in the last weeks
 * @param runs seats that were lately absent from meetings in a run
 * @param undecided actions that may wait for a chair: for another date, or to be accepted
 */
public record Circumstances(
    Map<Long, List<Pause>> pauses,
    Map<Long, List<DaysAway>> away,
    List<Departure> departures,
    List<Run> runs,
    List<Action> undecided) {
  public Circumstances {
    pauses = Map.copyOf(pauses);
    away = Map.copyOf(away);
    departures = List.copyOf(departures);
    runs = List.copyOf(runs);
    undecided = List.copyOf(undecided);
  }

  /** Those in which no seat was absent in a run, and nothing waits for a chair. */
  public Circumstances(
      Map<Long, List<Pause>> pauses, Map<Long, List<DaysAway>> away, List<Departure> departures) {
    this(pauses, away, departures, List.of(), List.of());
  }

  /** The same with these runs of absence. */
  public Circumstances with(List<Run> absences) {
    return new Circumstances(pauses, away, departures, absences, undecided);
  }

  /** The same with these actions that may wait for a chair. */
  public Circumstances waiting(List<Action> actions) {
    return new Circumstances(pauses, away, departures, runs, actions);
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
