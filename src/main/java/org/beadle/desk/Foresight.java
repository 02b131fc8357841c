package org.beadle.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.nudge.Budget;
import org.beadle.nudge.NudgeKey;
import org.beadle.nudge.Nudges;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Snapshot;
import org.beadle.store.Records;

/**
 * What will be sent in the coming days, if nothing changes: decided from memory, by the functions
 * that decide what is sent. Other boards are looked at where they have people in common with the
 * one that is asked about, since a person's day is one over all boards.
 */
final class Foresight {
  private final Records records;
  private final List<Snapshot> snapshots;
  private final int daily;
  private final Set<NudgeKey> said = new HashSet<>();
  private final List<Planned> planned = new ArrayList<>();

  private Foresight(Records records, List<Snapshot> snapshots, Instant now) {
    this.records = records;
    this.snapshots = snapshots;
    this.daily = Budgets.strictest(records, records.boards().all());
    snapshots.forEach(snapshot -> said.addAll(Snapshots.sent(records, snapshot, now)));
  }

  /** What a board and its people are told from {@code now} on and on the {@code days} after. */
  static List<Planned> of(
      Records records, Calendars calendars, Board board, Instant now, int days) {
    Set<Long> people = people(records.boards().roster(board.id()));
    List<Snapshot> snapshots =
        records.boards().all().stream()
            .filter(
                other ->
                    people(records.boards().roster(other.id())).stream().anyMatch(people::contains))
            .map(other -> Snapshots.ahead(records, other, calendars.of(other.nation()), now, days))
            .toList();
    Foresight foresight = new Foresight(records, snapshots, now);
    foresight.moments(now, days).forEach(foresight::say);
    return foresight.planned.stream().filter(each -> each.board() == board.id()).toList();
  }

  private static Set<Long> people(Roster roster) {
    return roster.members().stream().map(Member::person).collect(Collectors.toSet());
  }

  /** Now, and when something of a board may first be due. */
  private SortedSet<Instant> moments(Instant now, int days) {
    SortedSet<Instant> moments = new TreeSet<>(Set.of(now));
    for (Snapshot snapshot : snapshots) {
      LocalDate today = snapshot.hours().dayOf(now);
      today
          .datesUntil(today.plusDays(days + 1L))
          .flatMap(snapshot::moments)
          .filter(opening -> opening.isAfter(now))
          .forEach(moments::add);
    }
    return moments;
  }

  private void say(Instant moment) {
    List<Planned> due =
        snapshots.stream()
            .flatMap(snapshot -> Nudges.due(snapshot, moment, said).stream())
            .toList();
    Budget budget = Budgets.of(records, due, planned, daily);
    for (Planned each : budget.fit(due)) {
      planned.add(each);
      said.addAll(each.keys());
    }
  }
}
