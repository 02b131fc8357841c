package org.beadle.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * A chat platform, as the desk sees it. Adapters are equal: nothing outside one knows more of it
 * than this.
 */
public interface Chat extends AutoCloseable {
  /** The platform's name in addresses and identities, such as {@code slack}. */
  String platform();

  /** Begins to pass what people say to {@code inbox}. Called once, before anything is posted. */
  void open(Inbox inbox);

  /**
   * Posts a message.
   *
   * @param id the delivery's own id, which adapters keep with the message where the platform can
   * @throws ChatException says whether the failure is final, may be retried, or left the outcome
   *     unknown
   */
  Receipt post(Address to, Post post, DeliveryId id) throws ChatException;

  /**
   * Posts a message at {@code root}'s address: in the thread of {@code root}, or in the thread that
   * it stands in itself; where the platform has no threads, like any other.
   *
   * @throws ChatException as {@link #post}; one that closes the thread, and nothing is posted,
   *     where {@code root} is gone
   */
  default Receipt reply(Receipt root, Post post, DeliveryId id) throws ChatException {
    return post(root.address(), post, id);
  }

  /** Replaces a message that stands. */
  Receipt update(Receipt earlier, Post post) throws ChatException;

  /**
   * Looks for a delivery that may have been posted at or after {@code since}; empty where it was
   * not posted, or where the platform can't tell ({@link #canFind()}).
   */
  Optional<Receipt> find(Address to, DeliveryId id, Instant since) throws ChatException;

  /** As {@link #find}, for a delivery that may have been posted by {@link #reply}. */
  default Optional<Receipt> findReply(Receipt root, DeliveryId id, Instant since)
      throws ChatException {
    return find(root.address(), id, since);
  }

  /**
   * Adds what a post that was found again lacks, where it goes out in several parts, such as files
   * beside a message. What fails is not tried again.
   *
   * @param found where it stands
   */
  default void complete(Receipt found, Post post) {}

  /** Whether an empty answer of {@link #find} means that the delivery was not posted. */
  boolean canFind();

  /**
   * Whether only those are there who have signed in; otherwise all are whom the platform can name.
   */
  default boolean asksToSignIn() {
    return false;
  }

  /** How fast the platform takes posts, by its own rules. */
  default Pace pace() {
    return Pace.FREE;
  }

  @Override
  void close();
}
