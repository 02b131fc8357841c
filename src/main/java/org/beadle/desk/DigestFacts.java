package org.beadle.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.beadle.nudge.Audience;
import org.beadle.nudge.Diary;
import org.beadle.nudge.Snapshot;
import org.beadle.nudge.Standing;
import org.beadle.nudge.Week;
import org.beadle.store.Records;

/**
 * What the digests of one sweep are made from: a board's plan and meetings are read and coloured
 * once, and not anew for each of its channels. What an audience is not to see is left out when its
 * digest is made of them.
 */
final class DigestFacts {
  private final Records records;
  private final Map<Plan, Standing> standings = new HashMap<>();
  private final Map<Day, Diaries> diaries = new HashMap<>();

  private record Day(long board, LocalDate today) {}

  private record Plan(Day day, Week week) {}

  DigestFacts(Records records) {
    this.records = records;
  }

  /** How the plan stands today, beside the first day of {@code week}. */
  Standing standing(Snapshot snapshot, LocalDate today, Week week) {
    return standings.computeIfAbsent(
        new Plan(day(snapshot, today), week),
        key -> Standings.of(records, snapshot.roster(), snapshot.policies(), today, week));
  }

  /** What an audience is told of meetings. */
  Diary diary(Snapshot snapshot, LocalDate today, Audience audience) {
    return diaries
        .computeIfAbsent(
            day(snapshot, today),
            key -> Diaries.read(records, snapshot.roster(), snapshot.policies(), today))
        .of(audience);
  }

  private static Day day(Snapshot snapshot, LocalDate today) {
    return new Day(snapshot.roster().board().id(), today);
  }
}
