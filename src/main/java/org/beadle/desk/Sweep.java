package org.beadle.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beadle.board.Board;
import org.beadle.board.Policies;
import org.beadle.nudge.Budget;
import org.beadle.nudge.Nudges;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Snapshot;
import org.beadle.store.Records;
import org.beadle.store.Store;

/**
 * Looks what every board is to be told now, and queues it. The same sweep at the same instant
 * queues the same, so it may run twice, on two nodes or after a crash, and adds nothing.
 */
public final class Sweep {
  private final Store store;
  private final Calendars calendars;
  private final InstantSource clock;
  private final Queue queue;

  public Sweep(Store store, Calendars calendars, Chats chats, InstantSource clock) {
    this.store = store;
    this.calendars = calendars;
    this.clock = clock;
    this.queue = new Queue(new Addresses(chats));
  }

  /** Queues what is due, over all boards together, since a person's day is one over all boards. */
  public void sweep() {
    Instant now = clock.instant();
    keepColours(now);
    store.change(records -> queueDue(records, now));
  }

  private void keepColours(Instant now) {
    for (Board board : store.read(records -> records.boards().all())) {
      LocalDate today = now.atZone(board.zone()).toLocalDate();
      if (!store.read(records -> Standings.kept(records, board, today)))
        store.change(records -> Standings.keep(records, board, today));
    }
  }

  private void queueDue(Records records, Instant now) {
    Map<Long, Snapshot> snapshots = new HashMap<>();
    List<Planned> planned = new ArrayList<>();
    for (Board board : records.boards().all()) {
      Snapshot snapshot = Snapshots.of(records, board, calendars.of(board.nation()), now);
      snapshots.put(board.id(), snapshot);
      planned.addAll(Nudges.due(snapshot, now, Snapshots.sent(records, snapshot)));
    }
    Budget budget = Budgets.of(records, planned, strictest(snapshots));
    budget.fit(planned).forEach(each -> put(records, snapshots.get(each.board()), each, now));
  }

  /** The budget is one over all boards: that of the board which allows least. */
  private static int strictest(Map<Long, Snapshot> snapshots) {
    return snapshots.values().stream()
        .mapToInt(snapshot -> snapshot.policies().get(Policies.DAILY_BUDGET))
        .min()
        .orElse(Policies.DAILY_BUDGET.standard());
  }

  private void put(Records records, Snapshot snapshot, Planned planned, Instant now) {
    queue.put(
        records,
        snapshot.roster().board(),
        planned,
        NudgePosts.of(records, snapshot, planned),
        now);
  }
}
