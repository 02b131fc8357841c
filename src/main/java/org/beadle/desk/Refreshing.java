package org.beadle.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Reader;
import org.beadle.chat.Address;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.store.NewDelivery;
import org.beadle.store.Records;

/** Brings the cards that stand in channels up to date, after what they show has changed. */
final class Refreshing {
  private final Runnable bell;

  /**
   * @param bell rung when something waits to be sent
   */
  Refreshing(Runnable bell) {
    this.bell = bell;
  }

  /** Queues a new text for each standing card of {@code shown}. */
  void queue(Records records, Caller caller, OnCards shown) {
    List<Receipt> standing = records.cards().about(shown.id());
    if (standing.isEmpty()) return;
    standing.forEach(
        receipt ->
            card(records, caller, shown, receipt.address())
                .ifPresent(post -> queue(records, caller, shown, receipt, post)));
    records.afterwards(bell);
  }

  /**
   * What a place may show of the record by now, which may have become confidential since. A place
   * that is nobody's channel is somebody's own; what was shown there before is left.
   */
  private static Optional<Post> card(Records records, Caller caller, OnCards shown, Address at) {
    Optional<Post> card = shown.card(reader(records, caller, at));
    boolean channel = !Whereabouts.of(records, at).boards().isEmpty();
    return card.isEmpty() && channel ? Optional.of(shown.hidden()) : card;
  }

  private static Reader reader(Records records, Caller caller, Address at) {
    return House.personAt(at)
        .flatMap(caller.roster()::memberOf)
        .map(member -> Reader.forMember(caller.roster(), member.id(), caller.today()))
        .orElseGet(
            () ->
                Reader.forChannel(
                    caller.roster(), Whereabouts.of(records, at).group(caller.board().id())));
  }

  private static void queue(
      Records records, Caller caller, OnCards shown, Receipt receipt, Post post) {
    if (records.deliveries().renew(receipt, post)) return;
    long id = records.nextId();
    records
        .deliveries()
        .enqueue(
            new NewDelivery(
                id,
                caller.board().id(),
                "refresh/" + shown.id() + "/" + id,
                NewDelivery.Kind.REFRESH,
                receipt.address(),
                OptionalLong.empty(),
                caller.today(),
                post,
                caller.now(),
                caller.now(),
                Optional.of(receipt.messageRef())));
  }
}
