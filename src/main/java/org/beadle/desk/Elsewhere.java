package org.beadle.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.chat.Address;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.beadle.store.Records;

/**
 * Finds another way to a person whom one platform refuses for good, since the account is gone
 * there: the next of the platforms on which he or she is reached.
 */
final class Elsewhere {
  private final Addresses addresses;

  Elsewhere(Addresses addresses) {
    this.addresses = addresses;
  }

  /** Queues what was refused for the next address, if it was for a person who has one. */
  void queue(Records records, Delivery refused, Instant now) {
    NewDelivery wanted = refused.ordered();
    if (wanted.person().isEmpty() || wanted.replaces().isPresent()) return;
    records
        .boards()
        .byId(wanted.board())
        .flatMap(board -> next(records, board, wanted))
        .ifPresent(address -> records.deliveries().enqueue(to(records, address, wanted, now)));
  }

  private Optional<Address> next(Records records, Board board, NewDelivery refused) {
    List<Address> all = addresses.ofPerson(records, board, refused.person().getAsLong());
    return all.stream()
        .dropWhile(each -> !each.platform().equals(refused.to().platform()))
        .skip(1)
        .findFirst();
  }

  private static NewDelivery to(
      Records records, Address address, NewDelivery refused, Instant now) {
    return new NewDelivery(
        records.nextId(),
        refused.board(),
        refused.uniqueKey() + "/" + address.platform(),
        refused.kind(),
        address,
        refused.person(),
        refused.day(),
        refused.post(),
        now,
        now,
        Optional.empty());
  }
}
