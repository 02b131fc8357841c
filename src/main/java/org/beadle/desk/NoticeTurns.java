package org.beadle.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.chat.Post;
import org.beadle.store.Delivery;
import org.beadle.store.Records;
import org.beadle.store.Undelivered;
import org.beadle.wording.JoinedNotice;

/**
 * When a board manager may have a notice: within the day's budget, as all that is unasked. What
 * does not fit waits for the next day, and what waits together is one message.
 */
final class NoticeTurns {
  /**
   * No more than so many blocks are put together; the rest has a message, and a day, of its own.
   */
  private static final int BLOCKS = 20;

  private final Records records;
  private final Board board;
  private final Instant now;
  private final int daily;

  NoticeTurns(Records records, Board board, Instant now) {
    this.records = records;
    this.board = board;
    this.now = now;
    this.daily = Budgets.strictest(records, records.boards().all());
  }

  /**
   * The turn of a notice.
   *
   * @param day the board's day on which it may be sent
   * @param from the instant from which
   * @param post the notice, after what waited
   * @param waited for which it stands
   */
  record Turn(LocalDate day, Instant from, Post post, Optional<Delivery> waited) {}

  Turn of(long person, Post post) {
    Optional<Delivery> waiting = records.unasked().lastNoticeWaiting(board.id(), person);
    if (waiting.isEmpty()) return alone(person, post);
    LocalDate day = waiting.get().ordered().day();
    Post before = waiting.get().post();
    return before.blocks().size() < BLOCKS
        ? new Turn(day, waiting.get().ordered().firstTry(), JoinedNotice.of(before, post), waiting)
        : on(day.plusDays(1), post);
  }

  /** The turn of a notice that is put together with no other, as it reaches nobody yet. */
  Turn alone(long person, Post post) {
    LocalDate today = board.dayOf(now);
    boolean fits = records.unasked().boardsThatTold(person, today).size() < daily;
    return fits ? new Turn(today, now, post, Optional.empty()) : on(today.plusDays(1), post);
  }

  /** Not before the board's hours, in which alone it may leave. */
  private Turn on(LocalDate day, Post post) {
    return new Turn(day, day.atStartOfDay(board.zone()).toInstant(), post, Optional.empty());
  }

  /** A notice was queued in its turn. */
  void taken(Turn turn) {
    turn.waited()
        .ifPresent(waited -> records.deliveries().refused(waited.id(), Undelivered.JOINED));
  }
}
