package org.beadle.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Address;
import org.beadle.chat.Post;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;

/** Messages that tests put into the queue of a house. */
public record Messages(SampleHouse house) {
  public static final Post NEWS = Post.text("Something is due.");

  /** A message to a channel, due now. */
  public long queue(String key, Address to) {
    return queue(key, to, NewDelivery.Kind.ESCALATION, OptionalLong.empty());
  }

  /** A message of its own words to a channel, due now. */
  public long queueSaying(String words, Address to) {
    return house.store.write(
        records -> {
          long id = records.nextId();
          NewDelivery.Kind kind = NewDelivery.Kind.ESCALATION;
          records
              .deliveries()
              .enqueue(wanted(id, words, to, kind, OptionalLong.empty(), Post.text(words)));
          return id;
        });
  }

  /** A message of any kind, due now. */
  public long queue(String key, Address to, NewDelivery.Kind kind, OptionalLong person) {
    return house.store.write(
        records -> {
          NewDelivery wanted = wanted(records.nextId(), key, to, kind, person);
          records.deliveries().enqueue(wanted);
          return wanted.id();
        });
  }

  NewDelivery wanted(long id, String key, Address to, NewDelivery.Kind kind, OptionalLong person) {
    return wanted(id, key, to, kind, person, NEWS);
  }

  private NewDelivery wanted(
      long id, String key, Address to, NewDelivery.Kind kind, OptionalLong person, Post post) {
    return new NewDelivery(
        id,
        house.board().id(),
        key,
        kind,
        to,
        person,
        LocalDate.ofInstant(house.clock.instant(), ZoneOffset.UTC),
        post,
        house.clock.instant(),
        house.clock.instant(),
        Optional.empty());
  }

  /** A message as it is in the queue. */
  public Delivery get(long id) {
    return house.store.read(records -> records.deliveries().byId(id)).orElseThrow();
  }
}
