package org.beadle.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
    LocalTime time = now.atZone(hours.zone()).toLocalTime();
    Reckoning reckoning = new Reckoning(snapshot, hours.dayOf(now), sent);
    return Stream.concat(reckoning.due(time).stream(), new WeeklyDigests(reckoning, time).due())
        .toList();
  }

  /** The last due day of which a board may be told on {@code today}. */
  public static LocalDate horizon(Rulebook rules, WorkingCalendar calendar, LocalDate today) {
    return calendar.onOrAfter(today.plusDays(1)).minusDays(1).plusDays(rules.furthestReminder());
  }
}
