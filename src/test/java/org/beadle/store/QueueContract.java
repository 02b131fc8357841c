package org.beadle.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.beadle.chat.Address;
import org.beadle.chat.Post;

/** A store in which messages are queued. */
abstract class QueueContract extends StoreContract {
  static final Instant NOW = SampleBoard.AT;
  static final Address PLACE = new Address("slack", "T1", "C1");
  static final Address OTHER = new Address("slack", "T1", "C2");
  static final Duration LOOK = Duration.ofMinutes(5);

  NewDelivery wanted(String key, Instant firstTry, NewDelivery.Kind kind) {
    return wanted(key, firstTry, kind, SampleBoard.TODAY);
  }

  NewDelivery wanted(String key, Instant firstTry, NewDelivery.Kind kind, LocalDate day) {
    return wanted(key, firstTry, kind, day, PLACE);
  }

  NewDelivery wanted(
      String key, Instant firstTry, NewDelivery.Kind kind, LocalDate day, Address place) {
    return new NewDelivery(
        store.ids().next(),
        sample.board.id(),
        key,
        kind,
        place,
        OptionalLong.of(sample.manager.person()),
        day,
        Post.text("Two actions are due."),
        NOW,
        firstTry,
        Optional.empty());
  }

  boolean enqueue(NewDelivery delivery) {
    return write(records -> records.deliveries().enqueue(delivery));
  }

  NewDelivery queued(String key) {
    NewDelivery delivery = wanted(key, NOW, NewDelivery.Kind.PERSONAL);
    enqueue(delivery);
    return delivery;
  }

  NewDelivery queued(String key, Address place, Instant firstTry) {
    NewDelivery delivery =
        wanted(key, firstTry, NewDelivery.Kind.PERSONAL, SampleBoard.TODAY, place);
    enqueue(delivery);
    return delivery;
  }

  /** Takes the next message of each place, as a sender does. */
  List<Delivery> claim(Instant now) {
    return write(
        records ->
            records
                .outbox()
                .claim(
                    records.outbox().heads(now).stream().map(Delivery::id).toList(),
                    now.plus(LOOK)));
  }

  void settle(Consumer<Deliveries> outcome) {
    store.change(records -> outcome.accept(records.deliveries()));
  }

  Delivery byId(long id) {
    return read(records -> records.deliveries().byId(id).orElseThrow());
  }
}
