package org.beadle.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.chat.Address;
import org.beadle.store.ClosedPlaces.ClosedPlace;
import org.beadle.store.Delivery;
import org.beadle.store.Records;

/**
 * Opens places that were closed. The message by which a place turned out to be closed was refused,
 * and would be the only one to be lost of those that wait for it.
 */
final class Reopening {
  private static final String OUTDATED =
      "It did not arrive on its day; what still held was said in a later message";

  private Reopening() {}

  /** Opens a place, and queues again what it refused when it closed; whether it was closed. */
  static boolean open(Records records, Address place, Instant now) {
    Optional<ClosedPlace> closed =
        records.closedPlaces().standing().stream()
            .filter(each -> each.address().equals(place))
            .findFirst();
    closed.ifPresent(each -> open(records, each, now));
    return closed.isPresent();
  }

  private static void open(Records records, ClosedPlace closed, Instant now) {
    records.closedPlaces().open(closed.address(), now);
    for (Board board : records.boards().all()) {
      refused(records, board.id(), closed, now).forEach(each -> again(records, board, each, now));
      ManagerNotices.reopened(records, board, closed, now);
    }
  }

  /** Queues it again. What is {@link Outdated} is decided on anew, as its words may be wrong. */
  static void again(Records records, Board board, Delivery refused, Instant now) {
    if (Outdated.is(records, board, refused, now)) Detouring.release(records, refused, OUTDATED);
    else records.deliveries().queuedAgain(refused.id(), refused.to(), now, board.dayOf(now));
  }

  /** What was refused for the place's own sake, and is of use still. */
  private static List<Delivery> refused(
      Records records, long board, ClosedPlace closed, Instant now) {
    return records.undelivered().refusedSince(board, closed.address(), closed.since()).stream()
        .filter(each -> each.problem().equals(Optional.of(closed.problem())))
        .filter(each -> !each.ordered().queued().plus(Gate.OF_USE).isBefore(now))
        .toList();
  }
}
