package org.beadle.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.NudgeKey;
import org.beadle.nudge.Recipient;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.beadle.store.Records;

/**
 * What was addressed to nowhere, since its person was on no platform yet or all his or her places
 * were closed. Once there is a way, what was to be said is decided on anew, so that nothing comes
 * that does not count any more; what a board manager was to be told of deliveries is sent.
 */
final class Unreached {
  private final Records records;
  private final Board board;
  private final Addresses addresses;
  private final Instant now;
  private final Map<Long, Optional<Address>> places = new HashMap<>();

  private Unreached(Records records, Board board, Addresses addresses, Instant now) {
    this.records = records;
    this.board = board;
    this.addresses = addresses;
    this.now = now;
  }

  /** Lets go what was kept back for those of a board who can be written to now. */
  static void release(Records records, Board board, Addresses addresses, Instant now) {
    Unreached unreached = new Unreached(records, board, addresses, now);
    unreached.kept().forEach(unreached::release);
  }

  /** Whether {@link #release} would let anything go. */
  static boolean any(Records records, Board board, Addresses addresses, Instant now) {
    Unreached unreached = new Unreached(records, board, addresses, now);
    return unreached.kept().anyMatch(unreached::isToGo);
  }

  private Stream<Delivery> kept() {
    return records.undelivered().refusedSince(board.id(), Queue.NOWHERE, now).stream();
  }

  private boolean isToGo(Delivery kept) {
    return way(kept).isPresent()
        && (isForManager(kept) || !records.nudges().carriedBy(kept.id()).isEmpty());
  }

  /** A channel that is gone has no way to be reached in. */
  private Optional<Address> way(Delivery kept) {
    OptionalLong person = kept.ordered().person();
    return person.isPresent() ? place(person.getAsLong()) : Optional.empty();
  }

  private void release(Delivery kept) {
    Optional<Address> place = way(kept);
    if (place.isEmpty()) return;
    List<NudgeKey> decided = records.nudges().carriedBy(kept.id());
    if (!decided.isEmpty()) {
      Detouring.release(records, kept, Queue.UNREACHABLE);
      if (isNotice(kept)) tellOfTheUnreachable(decided);
    } else if (isForManager(kept)) {
      records.deliveries().queuedAgain(kept.id(), place.get(), now, board.dayOf(now));
    }
  }

  private static boolean isNotice(Delivery kept) {
    return kept.ordered().kind() == NewDelivery.Kind.NOTICE;
  }

  /** Who was named in a notice that reached nobody, and can be written to nowhere still. */
  private void tellOfTheUnreachable(List<NudgeKey> named) {
    Roster roster = records.boards().roster(board.id());
    List<Member> still =
        named.stream()
            .flatMap(key -> roster.member(key.record()).stream())
            .filter(member -> member.servesOn(board.dayOf(now)))
            .filter(member -> place(member.person()).isEmpty())
            .toList();
    if (!still.isEmpty())
      new ManagerNotices(addresses).unreachable(records, board, unsaid(still), now);
  }

  /** What was not said to them was told in the notice that nobody read, and is decided on anew. */
  private static Map<Member, List<Nudge>> unsaid(List<Member> members) {
    return members.stream()
        .collect(Collectors.toMap(each -> each, each -> List.of(), (one, other) -> one));
  }

  private Optional<Address> place(long person) {
    return places.computeIfAbsent(
        person, id -> addresses.of(records, board, new Recipient.Person(id)));
  }

  private boolean isForManager(Delivery kept) {
    if (!isNotice(kept)) return false;
    List<Member> managers = records.boards().roster(board.id()).boardManagers(board.dayOf(now));
    return managers.stream()
        .anyMatch(each -> each.person() == kept.ordered().person().orElseThrow());
  }
}
