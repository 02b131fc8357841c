package org.beadle.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /** Lets the sweep decide anew on what waits from earlier days on these boards. */
  static void release(Records records, Collection<Board> boards, Instant now) {
    for (Delivery waiting : of(records, boards, now)) Detouring.release(records, waiting, PROBLEM);
  }

  /** What waits from earlier days on these boards. */
  static List<Delivery> of(Records records, Collection<Board> boards, Instant now) {
    Map<Long, Instant> begun =
        boards.stream().collect(Collectors.toMap(Board::id, board -> today(board, now)));
    return records.deliveries().nudgesWaiting().stream()
        .filter(waiting -> begun.containsKey(waiting.board()))
        .filter(waiting -> waiting.ordered().queued().isBefore(begun.get(waiting.board())))
        .toList();
  }

  private static Instant today(Board board, Instant now) {
    return board.dayOf(now).atStartOfDay(board.zone()).toInstant();
  }
}
