package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.beadle.board.Board;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Said;
import org.beadle.nudge.WorkingHours;
import org.beadle.store.Records;
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
      for (Planned planned : sweep.sweep()) said.add(new Said(moment, planned));
    }
    return said;
  }

  /** Every so often around the clock, and when a board's hours begin. */
  private SortedSet<Instant> moments(LocalDate from, LocalDate to, ZoneId zone) {
    SortedSet<Instant> moments = new TreeSet<>();
    Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
    for (Instant at = from.atStartOfDay(zone).toInstant(); at.isBefore(end); at = at.plus(STRIDE))
      moments.add(at);
    for (WorkingHours hours : hours())
      from.datesUntil(to.plusDays(1)).map(hours::opening).forEach(moments::add);
    return moments;
  }

  private List<WorkingHours> hours() {
    return copy.read(
        records -> records.boards().all().stream().map(board -> hours(records, board)).toList());
  }

  private WorkingHours hours(Records records, Board board) {
    return WorkingHours.of(
        board, records.boards().policies(board.id()), calendars.of(board.nation()));
  }
}
