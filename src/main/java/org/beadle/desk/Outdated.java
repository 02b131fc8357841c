package org.beadle.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beadle.board.Board;
import org.beadle.store.Delivery;
import org.beadle.store.Records;

/**
 * What was queued and has not left, and whose words may be wrong by now: on another day they speak
 * of the day before, as in “due tomorrow”; and where its action was changed since, what it asks for
 * may be done. It is decided on anew, together with what has come due since, so that nobody gets
 * two messages that contradict each other. What was given up because a platform was away too long
 * is decided on anew the next day, so that nothing is lost.
 */
final class Outdated {
  private static final String PROBLEM =
      "It could not be sent in time; what still held was said in a later message";

  private Outdated() {}

  /** Lets the sweep decide anew on what is outdated on these boards. */
  static void release(Records records, Collection<Board> boards, Instant now) {
    for (Delivery unsent : of(records, boards, now)) Detouring.release(records, unsent, PROBLEM);
  }

  /** What has not left and is outdated on these boards. */
  static List<Delivery> of(Records records, Collection<Board> boards, Instant now) {
    Map<Long, ZoneId> zones =
        boards.stream().collect(Collectors.toMap(Board::id, board -> board.zone()));
    return among(records, records.deliveries().nudgesUnsent(), zones, now);
  }

  /**
   * Those of {@code unsent} that are outdated, which a sender leaves to the next sweep.
   *
   * @param zones of the boards, by their ids; what is of other boards is left out
   */
  static List<Delivery> among(
      Records records, Collection<Delivery> unsent, Map<Long, ZoneId> zones, Instant now) {
    Map<Long, List<Delivery>> byBoard =
        unsent.stream()
            .filter(each -> isReminder(each) && zones.containsKey(each.board()))
            .collect(Collectors.groupingBy(Delivery::board));
    return byBoard.entrySet().stream()
        .flatMap(
            board ->
                among(records, board.getValue(), begun(zones.get(board.getKey()), now)).stream())
        .toList();
  }

  private static List<Delivery> among(Records records, List<Delivery> ofBoard, Instant begun) {
    Instant first = ofBoard.stream().map(Outdated::queued).min(Instant::compareTo).orElseThrow();
    Map<Long, Instant> changed = records.journal().lastChanges(ofBoard.getFirst().board(), first);
    return ofBoard.stream()
        .filter(each -> queued(each).isBefore(begun) || isOvertaken(records, each, changed))
        .toList();
  }

  /** Whether the words of something that was to be sent are wrong by now. */
  static boolean is(Records records, Board board, Delivery unsent, Instant now) {
    return !among(records, List.of(unsent), Map.of(board.id(), board.zone()), now).isEmpty();
  }

  private static boolean isOvertaken(
      Records records, Delivery delivery, Map<Long, Instant> changed) {
    return !changed.isEmpty()
        && records.nudges().carriedBy(delivery.id()).stream()
            .map(key -> changed.getOrDefault(key.record(), Instant.MIN))
            .anyMatch(queued(delivery)::isBefore);
  }

  private static boolean isReminder(Delivery delivery) {
    return switch (delivery.ordered().kind()) {
      case PERSONAL, ESCALATION, DIGEST -> true;
      case REFRESH, NOTICE -> false;
    };
  }

  private static Instant queued(Delivery delivery) {
    return delivery.ordered().queued();
  }

  private static Instant begun(ZoneId zone, Instant now) {
    return now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
  }
}
