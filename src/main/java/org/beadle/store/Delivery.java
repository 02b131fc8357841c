package org.beadle.store;

import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;

/**
 * A message of the queue, and what became of it.
 *
 * @param ordered what was to be sent
 * @param attempts how often it was tried
 * @param nextTry not to be tried before; while it is being sent, when it is looked for on its
 *     platform if nothing was heard of it by then
 * @param gaveUp when a message that failed was given up, so that it is not tried again
 * @param messageRef the platform's own id of the message, once it is sent
 * @param belowRef the platform's own id of the message below which it is sent, since it was taken
 *     for sending
 * @param problem why it could not be sent, in a few words
 */
public record Delivery(
    NewDelivery ordered,
    State state,
    int attempts,
    Instant nextTry,
    Optional<Instant> sent,
    Optional<Instant> gaveUp,
    Optional<String> messageRef,
    Optional<String> belowRef,
    Optional<String> problem) {

  /** Where it is. */
  public enum State {
    QUEUED,
    /** Claimed by a sender. One that is found so after a crash may have been sent or not. */
    SENDING,
    SENT,
    /** Not sent; it is tried again, unless it was given up. */
    FAILED,
    /** Not sent, and never will be. */
    REFUSED,
    /** Sent or not: nobody can tell. */
    UNKNOWN
  }

  public long id() {
    return ordered.id();
  }

  /** Its name for the platform. */
  public DeliveryId deliveryId() {
    return new DeliveryId(ordered.id());
  }

  public long board() {
    return ordered.board();
  }

  public Address to() {
    return ordered.to();
  }

  public Post post() {
    return ordered.post();
  }

  /** The message below which it is sent, where it is. */
  public Optional<Receipt> below() {
    return belowRef.map(ref -> new Receipt(ordered.to(), ref));
  }

  /** The message that it takes the place of, where it does. */
  public Optional<Receipt> replaces() {
    return ordered.replaces().map(ref -> new Receipt(ordered.to(), ref));
  }
}
