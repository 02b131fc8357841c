package org.beadle.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.Receipt;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.beadle.store.Records;
import org.beadle.store.Store;

/** Keeps what became of deliveries, and lets the board manager know of what went wrong. */
final class Outcomes {
  private final Store store;
  private final InstantSource clock;
  private final ManagerNotices notices;
  private final Detouring detouring;

  Outcomes(Store store, InstantSource clock, ManagerNotices notices, Detouring detouring) {
    this.store = store;
    this.clock = clock;
    this.notices = notices;
    this.detouring = detouring;
  }

  /** What did not leave, and not because of its turn. */
  void stays(Records records, Delivery delivery, Leave.Stays stays, Instant now) {
    switch (stays) {
      case Leave.Held held -> records.deliveries().held(delivery.id(), held.until(), held.day());
      case Leave.Never never -> {
        records.deliveries().refused(delivery.id(), never.problem());
        if (isNews(delivery)) notices.undelivered(records, delivery, never.problem(), now);
      }
      case Leave.Elsewhere elsewhere -> elsewhere(records, delivery, now);
    }
  }

  /**
   * To another place of the same person; or into a channel by the next sweep, where one may tell of
   * it; or to the same place later.
   */
  private void elsewhere(Records records, Delivery delivery, Instant now) {
    Optional<Address> other = notices.otherPlace(records, delivery);
    if (other.isPresent()) again(records, delivery, other.get(), now);
    else if (detouring.helps(records, delivery)) Detouring.release(records, delivery, Gate.CLOSED);
    else
      records.deliveries().held(delivery.id(), now.plus(Gate.ASK_AGAIN), delivery.ordered().day());
  }

  /** What became of a delivery that was sent or looked for. */
  void settle(Delivery delivery, Fate fate) {
    Instant now = clock.instant();
    store.change(records -> settle(records, delivery, fate, now));
  }

  /** The same, together with what else is kept of it. */
  void settle(Records records, Delivery delivery, Fate fate, Instant now) {
    long id = delivery.id();
    switch (fate) {
      case Fate.Sent sent -> sent(records, delivery, sent.receipt(), now);
      case Fate.Again again -> records.deliveries().failed(id, again.problem(), again.at());
      case Fate.Unsure unsure -> records.deliveries().unsure(id, unsure.problem(), unsure.look());
      case Fate.GivenUp end -> {
        records.deliveries().gaveUp(id, end.problem(), now);
        if (isNews(delivery)) notices.givenUp(records, delivery, end.problem(), now);
      }
      case Fate.Unknown unknown -> {
        records.deliveries().unknown(id, unknown.problem());
        if (isNews(delivery)) notices.unknown(records, delivery, unknown.problem(), now);
      }
      case Fate.Refused refused -> refused(records, delivery, refused, now);
    }
  }

  private static void sent(Records records, Delivery delivery, Receipt receipt, Instant now) {
    records.deliveries().sent(delivery.id(), receipt, now);
    Threading.sent(records, delivery, receipt, now);
    delivery
        .replaces()
        .filter(earlier -> !earlier.equals(receipt))
        .ifPresent(renamed -> records.cards().forget(renamed));
    delivery
        .post()
        .about()
        .ifPresent(action -> records.cards().put(receipt, delivery.board(), action, now));
  }

  private void refused(Records records, Delivery delivery, Fate.Refused refused, Instant now) {
    // What stands in no thread would be refused again and again.
    if (refused.closes() == ChatException.Closes.THREAD && delivery.below().isPresent()) {
      Threading.ended(records, delivery);
      again(records, delivery, delivery.to(), now);
      return;
    }
    records.deliveries().refused(delivery.id(), refused.problem());
    // While Beadle can't sign in to a workspace, what stands there stands.
    if (refused.closes() != ChatException.Closes.WORKSPACE)
      delivery.replaces().ifPresent(gone -> records.cards().forget(gone));
    close(records, delivery, refused, now);
    Optional<Address> other = notices.otherPlace(records, delivery);
    if (other.isPresent()) again(records, delivery, other.get(), now);
    else if (detouring.helps(records, delivery))
      Detouring.release(records, delivery, refused.problem());
    else if (isOfOne(refused) && isNews(delivery))
      notices.undelivered(records, delivery, refused.problem(), now);
  }

  private static void again(Records records, Delivery delivery, Address to, Instant now) {
    records.deliveries().queuedAgain(delivery.id(), to, now, delivery.ordered().day());
  }

  /** No place is closed, so nothing else tells of it. */
  private static boolean isOfOne(Fate.Refused refused) {
    return refused.closes() == ChatException.Closes.NOTHING
        || refused.closes() == ChatException.Closes.THREAD;
  }

  private void close(Records records, Delivery delivery, Fate.Refused refused, Instant now) {
    Address to = delivery.to();
    switch (refused.closes()) {
      case WORKSPACE -> notices.closed(records, to.whole(), delivery, refused.problem(), now);
      case PLACE -> {
        if (delivery.replaces().isEmpty())
          notices.closed(records, to, delivery, refused.problem(), now);
        if (records.boards().channelAt(to).isEmpty())
          delivery
              .ordered()
              .person()
              .ifPresent(person -> records.people().gone(person, to.platform(), now));
      }
      case DIRECT -> notices.closed(records, to, delivery, refused.problem(), now);
      case NOTHING, THREAD -> {}
    }
  }

  /** A card that stays as it was, or a notice that was not read, is not worth another notice. */
  private static boolean isNews(Delivery delivery) {
    return delivery.ordered().kind() != NewDelivery.Kind.REFRESH
        && delivery.ordered().kind() != NewDelivery.Kind.NOTICE;
  }
}
