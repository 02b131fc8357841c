package org.beadle.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.beadle.board.Board;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.store.Delivery;
import org.beadle.store.Records;
import org.beadle.store.Store;

/**
 * Takes what mail servers report of letters that they had taken and could not deliver. Such a
 * letter counts as one that was refused at once: it goes to another place of its reader's, where
 * there is one, and the board manager is told. A report counts only for the address that its letter
 * was sent to, and once.
 */
public final class ReturnDesk {
  private final Store store;
  private final Supplier<Chats> chats;
  private final InstantSource clock;

  /**
   * @param chats where people are reached; asked for when a letter came back
   */
  public ReturnDesk(Store store, Supplier<Chats> chats, InstantSource clock) {
    this.store = store;
    this.chats = chats;
    this.clock = clock;
  }

  /**
   * A letter that did not arrive.
   *
   * @param recipients addresses, one of which it was sent to
   * @param permanent whether it would fail again
   * @param gone whether the address takes nothing any more
   */
  public record Returned(
      DeliveryId letter, Set<String> recipients, boolean permanent, boolean gone, String problem) {}

  /** Whether it was a letter of ours, and to that address. */
  public boolean hear(Returned returned) {
    Optional<Delivery> letter =
        store.read(
            records ->
                records
                    .deliveries()
                    .byId(returned.letter().value())
                    .filter(delivery -> isOf(records, delivery, returned)));
    letter.ifPresent(delivery -> settle(delivery, returned));
    return letter.isPresent();
  }

  private static boolean isOf(Records records, Delivery delivery, Returned returned) {
    boolean left =
        delivery.state() == Delivery.State.SENT || delivery.state() == Delivery.State.UNKNOWN;
    return left
        && delivery.to().platform().equals(House.EMAIL)
        && House.personAt(delivery.to())
            .flatMap(person -> records.people().emailOf(person))
            .filter(address -> returned.recipients().stream().anyMatch(address::equalsIgnoreCase))
            .isPresent();
  }

  private void settle(Delivery delivery, Returned returned) {
    Addresses addresses = new Addresses(chats.get());
    Detouring detouring = new Detouring(addresses);
    Outcomes outcomes = new Outcomes(store, clock, new ManagerNotices(addresses), detouring);
    Instant now = clock.instant();
    store.change(
        records -> {
          outcomes.settle(records, delivery, fate(returned), now);
          if (returned.permanent() && isOutdated(records, delivery, now))
            Detouring.release(records, delivery, returned.problem());
        });
  }

  /** The words of a reminder of an earlier day may be wrong by now. */
  private static boolean isOutdated(Records records, Delivery delivery, Instant now) {
    Board board = records.boards().roster(delivery.board()).board();
    return Outdated.is(records, board, delivery, now);
  }

  private static Fate fate(Returned returned) {
    if (!returned.permanent()) return new Fate.GivenUp(returned.problem());
    return new Fate.Refused(
        returned.problem(),
        returned.gone() ? ChatException.Closes.PLACE : ChatException.Closes.NOTHING);
  }
}
