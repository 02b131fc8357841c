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
    Moment moment = Moment.of(caller);
    for (Receipt receipt : standing)
      card(shown, reader(records, moment, receipt.address()), isChannel(records, receipt.address()))
          .ifPresent(post -> queue(records, moment, receipt, shown.id(), post));
    records.afterwards(bell);
  }

  /**
   * What a place may show of the record by now, which may have become confidential since. A place
   * that is nobody's channel is somebody's own; what was shown there before is left.
   */
  static Optional<Post> card(OnCards shown, Reader reader, boolean channel) {
    Optional<Post> card = shown.card(reader);
    return card.isEmpty() && channel ? Optional.of(shown.hidden()) : card;
  }

  static boolean isChannel(Records records, Address at) {
    return !Whereabouts.of(records, at).boards().isEmpty();
  }

  /** For whom a place is written. */
  static Reader reader(Records records, Moment moment, Address at) {
    return House.personAt(at)
        .flatMap(moment.roster()::memberOf)
        .map(member -> Reader.forMember(moment.roster(), member.id(), moment.today()))
        .orElseGet(
            () ->
                Reader.forChannel(
                    moment.roster(), Whereabouts.of(records, at).group(moment.board().id())));
  }

  /** Queues the new text of one card. */
  static void queue(Records records, Moment moment, Receipt receipt, long record, Post post) {
    if (records.deliveries().renew(receipt, post)) return;
    long id = records.nextId();
    records
        .deliveries()
        .enqueue(
            new NewDelivery(
                id,
                moment.board().id(),
                "refresh/" + record + "/" + id,
                NewDelivery.Kind.REFRESH,
                receipt.address(),
                OptionalLong.empty(),
                moment.today(),
                post,
                moment.now(),
                moment.now(),
                Optional.of(receipt.messageRef())));
  }
}
