package org.beadle.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.beadle.board.Rulebook;
import org.beadle.board.WorkingCalendar;

/** Decides what a board is told, and when. Pure: the same question has the same answer. */
public final class Nudges {
  private Nudges() {}

  /**
   * What is to be sent at {@code now}, one message for each recipient (a channel's digest apart
   * from its escalations): nothing outside the board's hours, and nothing whose key is in {@code
   * sent}. A person's message may be held back by the {@link Budget}; then it is due again the next
   * day, together with what is new by then.
   *
   * @param sent the keys that were recorded for the board's open milestones and last digests;
   *     others do no harm
   */
  public static List<Planned> due(Snapshot snapshot, Instant now, Set<NudgeKey> sent) {
    WorkingHours hours = snapshot.hours();
    if (!hours.isOpen(now)) return List.of();
    return new Reckoning(snapshot, hours.dayOf(now), sent).due();
  }

  /**
   * What will be sent at {@code now} and on the {@code days} days after, if nothing changes and
   * every message fits the budget.
   */
  public static List<Planned> upcoming(
      Snapshot snapshot, Instant now, int days, Set<NudgeKey> sent) {
    WorkingHours hours = snapshot.hours();
    LocalDate today = hours.dayOf(now);
    Set<NudgeKey> said = new HashSet<>(sent);
    List<Planned> all = new ArrayList<>();
    Stream<Instant> openings =
        today.plusDays(1).datesUntil(today.plusDays(days + 1L)).map(hours::opening);
    Stream.concat(Stream.of(now), openings)
        .forEach(moment -> all.addAll(say(due(snapshot, moment, said), said)));
    return Collections.unmodifiableList(all);
  }

  private static List<Planned> say(List<Planned> due, Set<NudgeKey> said) {
    due.forEach(planned -> said.addAll(planned.keys()));
    return due;
  }

  /** The last due day of which a board may be told on {@code today}. */
  public static LocalDate horizon(Rulebook rules, WorkingCalendar calendar, LocalDate today) {
    return calendar.onOrAfter(today.plusDays(1)).minusDays(1).plusDays(rules.furthestReminder());
  }
}
