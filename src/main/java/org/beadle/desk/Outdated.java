package org.beadle.desk;

import java.time.Instant;
import java.time.ZoneId;
import org.beadle.board.Board;
import org.beadle.store.Delivery;
import org.beadle.store.Records;

/**
 * What was queued on an earlier day and has not left yet: its words speak of that day, as in “due
 * tomorrow”, and what it asks for, or a digest counts, may be done by now. It is decided on anew,
 * together with what has come due since, so that nobody gets two messages that contradict each
 * other.
 */
final class Outdated {
  private static final String PROBLEM =
      "It could not be sent on its day; what still held was said in a later message";

  private Outdated() {}

  /** Lets a board's sweep decide anew on what waits from earlier days. */
  static void release(Records records, Board board, Instant now) {
    ZoneId zone = board.zone();
    Instant today = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    for (Delivery waiting : records.deliveries().nudgesWaitingSince(board.id(), today))
      Detouring.release(records, waiting, PROBLEM);
  }
}
