package org.beadle.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.store.ClosedPlaces.ClosedPlace;
import org.beadle.store.Delivery;
import org.beadle.store.Records;

/**
 * Opens places that were closed. The message by which a place turned out to be closed was refused,
 * and would be the only one to be lost of those that wait for it.
 */
final class Reopening {
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
    records.boards().all().stream()
        .map(board -> refused(records, board.id(), closed, now))
        .flatMap(List::stream)
        .forEach(each -> records.deliveries().queuedAgain(each.id(), each.to(), now));
  }

  /** What was refused for the place's own sake, and is of use still. */
  private static List<Delivery> refused(
      Records records, long board, ClosedPlace closed, Instant now) {
    return records.deliveries().refusedSince(board, closed.address(), closed.since()).stream()
        .filter(each -> each.problem().equals(Optional.of(closed.problem())))
        .filter(each -> !each.ordered().queued().plus(Gate.OF_USE).isBefore(now))
        .toList();
  }
}
