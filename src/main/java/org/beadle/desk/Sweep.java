package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.nudge.Budget;
import org.beadle.nudge.Nudges;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Snapshot;
import org.beadle.nudge.WorkingHours;
import org.beadle.store.Records;
import org.beadle.store.Store;

/**
 * Looks what every board is to be told now, and queues it. The same sweep at the same instant
 * queues the same, so it may run twice, on two nodes or after a crash, and adds nothing.
 */
public final class Sweep {
  /**
   * Longer than any platform delivers an event again, or anybody presses again what was cut off.
   */
  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final Store store;
  private final Calendars calendars;
  private final InstantSource clock;
  private final Addresses addresses;
  private final Enclosing enclosing;

  /** A sweep whose messages carry no invitations for calendars. */
  public Sweep(Store store, Calendars calendars, Chats chats, InstantSource clock) {
    this(store, calendars, chats, clock, Optional.empty());
  }

  /**
   * @param invitations writes what is enclosed for the calendars of those who are told by e-mail
   */
  public Sweep(
      Store store,
      Calendars calendars,
      Chats chats,
      InstantSource clock,
      Optional<InvitationFiles> invitations) {
    this.store = store;
    this.calendars = calendars;
    this.clock = clock;
    this.addresses = new Addresses(chats);
    this.enclosing = new Enclosing(addresses, invitations);
  }

  /**
   * Queues what is due, over all boards together, since a person's day is one over all boards.
   *
   * @return what was queued by it
   */
  public List<Planned> sweep() {
    Instant now = clock.instant();
    beginDay(now);
    return store.write(
        records -> {
          for (Board board : records.boards().all())
            if (isOpen(records, board, now)) {
              Outdated.release(records, board, now);
              Unreached.release(records, board, addresses, now);
            }
          return queueDue(records, now);
        });
  }

  /** As {@link #sweep}, where all that was queued before counts as sent. */
  List<Planned> rehearse() {
    Instant now = clock.instant();
    beginDay(now);
    return store.write(records -> queueDue(records, now));
  }

  /** Once a day on each board: its colours are kept, and old events let go. */
  private void beginDay(Instant now) {
    for (Board board : store.read(records -> records.boards().all())) {
      LocalDate today = now.atZone(board.zone()).toLocalDate();
      if (!store.read(records -> Standings.kept(records, board, today)))
        store.change(
            records -> {
              Standings.keep(records, board, today);
              records.events().forgetBefore(now.minus(REMEMBERED));
            });
    }
  }

  private List<Planned> queueDue(Records records, Instant now) {
    List<Board> boards = records.boards().all();
    Map<Long, Snapshot> snapshots = new HashMap<>();
    List<Planned> planned = new ArrayList<>();
    for (Board board : boards) {
      if (!isOpen(records, board, now)) continue;
      Snapshot snapshot = Snapshots.of(records, board, calendars.of(board.nation()), now);
      snapshots.put(board.id(), snapshot);
      planned.addAll(Nudges.due(snapshot, now, Snapshots.sent(records, snapshot, now)));
    }
    Budget budget = Budgets.of(records, planned, Budgets.strictest(records, boards));
    Dispatch dispatch = new Dispatch(records, addresses, enclosing, now);
    return dispatch.queue(budget.fit(planned), snapshots);
  }

  /** Nothing is due outside a board's hours, so that nothing has to be read then. */
  private boolean isOpen(Records records, Board board, Instant now) {
    return WorkingHours.of(
            board, records.boards().policies(board.id()), calendars.of(board.nation()))
        .isOpen(now);
  }
}
