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
  private final CalendarLetters letters;

  /** A sweep that sends no invitations for calendars. */
  public Sweep(Store store, Calendars calendars, Chats chats, InstantSource clock) {
    this(store, calendars, chats, clock, Optional.empty());
  }

  /**
   * @param invitations writes what the calendars of those who are told by e-mail take
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
    this.letters = new CalendarLetters(addresses, invitations);
  }

  /**
   * Queues what is due, over all boards together, since a person's day is one over all boards.
   *
   * @return what was queued by it
   */
  public List<Planned> sweep() {
    Instant now = clock.instant();
    beginDay(now);
    if (!store.read(records -> isAnything(records, now))) return List.of();
    return store.write(
        records -> {
          List<Board> open = open(records, now);
          Premature.release(records, open, now);
          Outdated.release(records, open, now);
          for (Board board : open) Unreached.release(records, board, addresses, now);
          return queueDue(records, now);
        });
  }

  /**
   * Whether there is anything to write. Mostly there is not, and others who want to write need not
   * wait until that is known.
   */
  private boolean isAnything(Records records, Instant now) {
    List<Board> open = open(records, now);
    return !Premature.of(records, open, now).isEmpty()
        || !Outdated.of(records, open, now).isEmpty()
        || open.stream().anyMatch(board -> Unreached.any(records, board, addresses, now))
        || !due(records, now).planned().isEmpty();
  }

  /** As {@link #sweep}, where all that was queued before counts as sent. */
  List<Planned> rehearse() {
    Instant now = clock.instant();
    beginDay(now);
    return store.write(records -> queueDue(records, now));
  }

  /** Once a day on each board: its colours are kept, and old events and what expired are let go. */
  private void beginDay(Instant now) {
    for (Board board : store.read(records -> records.boards().all())) {
      LocalDate today = board.dayOf(now);
      if (!store.read(records -> Standings.kept(records, board, today)))
        store.change(
            records -> {
              Standings.keep(records, board, today);
              records.events().forgetBefore(now.minus(REMEMBERED));
              records.leftovers().forgetBefore(now.minus(REMEMBERED));
            });
    }
  }

  private List<Planned> queueDue(Records records, Instant now) {
    Due due = due(records, now);
    return new Dispatch(records, addresses, letters, now).queue(due.planned(), due.snapshots());
  }

  /**
   * What is due and fits.
   *
   * @param snapshots of each open board
   */
  private record Due(List<Planned> planned, Map<Long, Snapshot> snapshots) {}

  private Due due(Records records, Instant now) {
    Map<Long, Snapshot> snapshots = new HashMap<>();
    List<Planned> planned = new ArrayList<>();
    for (Board board : open(records, now)) {
      Snapshot snapshot = Snapshots.of(records, board, calendars.of(board.nation()), now);
      snapshots.put(board.id(), snapshot);
      planned.addAll(Nudges.due(snapshot, now, Snapshots.sent(records, snapshot, now)));
    }
    int daily = Budgets.strictest(records, records.boards().all());
    return new Due(Budgets.of(records, planned, daily).fit(planned), snapshots);
  }

  /** Nothing is due outside a board's hours, so that nothing has to be read then. */
  private List<Board> open(Records records, Instant now) {
    return records.boards().all().stream().filter(board -> isOpen(records, board, now)).toList();
  }

  private boolean isOpen(Records records, Board board, Instant now) {
    return WorkingHours.of(
            board, records.boards().policies(board.id()), calendars.of(board.nation()))
        .isOpen(now);
  }
}
