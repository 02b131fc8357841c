package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.beadle.board.Board;
import org.beadle.store.Delivery;
import org.beadle.store.Records;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was decided on while the clock was ahead, by days. It counts as never said: else nobody
 * would be told of those days when they come.
 */
final class Premature {
  private static final Logger LOG = LoggerFactory.getLogger(Premature.class);

  /** Clocks of two machines, or of one that was set right by hours, say the same day. */
  private static final Duration APART = Duration.ofDays(1);

  private static final String PROBLEM = "It was queued while the clock was ahead";

  private Premature() {}

  /** Lets the sweep decide anew, on these boards, and logs that it does. */
  static void release(Records records, Collection<Board> boards, Instant now) {
    List<Delivery> premature = of(records, boards, now);
    if (premature.isEmpty()) return;
    LOG.warn(
        "{} messages are dated after {}, so the clock was ahead when they were decided on; what they"
            + " said counts as not said",
        premature.size(),
        now);
    premature.forEach(each -> release(records, each));
  }

  private static void release(Records records, Delivery premature) {
    switch (premature.state()) {
      case QUEUED, FAILED -> Detouring.release(records, premature, PROBLEM);
      case SENDING, SENT, REFUSED, UNKNOWN -> {
        records.nudges().release(premature.id());
        records.digests().release(premature.id());
        records.deliveries().replaceable(premature.id());
      }
    }
  }

  /** What bears a date to come on these boards. */
  static List<Delivery> of(Records records, Collection<Board> boards, Instant now) {
    return boards.stream()
        .flatMap(
            board -> records.deliveries().nudgesQueuedAfter(board.id(), now.plus(APART)).stream())
        .toList();
  }
}
