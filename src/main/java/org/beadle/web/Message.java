package org.beadle.web;

import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;

/**
 * A message that stands in the local chat.
 *
 * @param id grows with time
 * @param changed when it was last brought up to date
 */
public record Message(long id, Entry entry, Optional<Instant> changed) {

  /**
   * What is kept of a message.
   *
   * @param asked whom it answers; empty for what Beadle says unasked
   * @param onlyFor the id of the only user who sees it; empty for all in the place
   * @param delivery the delivery that brought it; empty for answers
   */
  public record Entry(
      Address at,
      Optional<Asked> asked,
      Optional<String> onlyFor,
      Optional<DeliveryId> delivery,
      Post post,
      Instant said) {}

  /**
   * A member who said something, and what.
   *
   * @param user {@link Speaker#id()}
   * @param words shown to nobody else; empty where they may not be kept
   */
  public record Asked(String user, String name, Optional<String> words) {}

  /** Whether {@code user} sees it, given that he or she sees the place. */
  public boolean visibleTo(String user) {
    return entry.onlyFor().map(user::equals).orElse(true);
  }
}
