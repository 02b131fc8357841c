package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Said;
import org.beadle.nudge.Snapshot;
import org.beadle.store.Store;

/**
 * Goes through days on a copy of a record and tells what would be sent, if nobody did anything. It
 * lets the very {@link Sweep} of a running program loose on the copy, by day and by night, so that
 * nothing is decided in another way here.
 */
public final class Rehearsal {
  private static final Duration STRIDE = Duration.ofHours(3);

  private final Store copy;
  private final Calendars calendars;
  private final Sweep sweep;
  private Instant now = Instant.EPOCH;

  /**
   * @param copy of {@link Store#copyTo}; it is changed
   * @param chats on which people are reached; nothing is posted to them
   */
  public Rehearsal(Store copy, Calendars calendars, Chats chats) {
    this.copy = copy;
    this.calendars = calendars;
    this.sweep = new Sweep(copy, calendars, chats, () -> now);
  }

  /** What every board is told from one day to another, both included, in order. */
  public List<Said> between(LocalDate from, LocalDate to, ZoneId zone) {
    List<Said> said = new ArrayList<>();
    for (Instant moment : moments(from, to, zone)) {
      now = moment;
      for (Planned planned : sweep.rehearse()) said.add(new Said(moment, planned));
    }
    return said;
  }

  /** Every so often around the clock, and when something of a board may first be due. */
  private SortedSet<Instant> moments(LocalDate from, LocalDate to, ZoneId zone) {
    SortedSet<Instant> moments = new TreeSet<>();
    Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
    for (Instant at = from.atStartOfDay(zone).toInstant(); at.isBefore(end); at = at.plus(STRIDE))
      moments.add(at);
    for (Snapshot board : boards(from.atStartOfDay(zone).toInstant()))
      from.datesUntil(to.plusDays(1)).flatMap(board::moments).forEach(moments::add);
    return moments;
  }

  private List<Snapshot> boards(Instant at) {
    return copy.read(
        records ->
            records.boards().all().stream()
                .map(board -> Snapshots.of(records, board, calendars.of(board.nation()), at))
                .toList());
  }
}
