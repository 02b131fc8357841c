package org.beadle.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Address;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;

/**
 * What stands in the local chat: the memory that other platforms keep on their own servers. All
 * addresses are of the platform {@link LocalChat#PLATFORM}, and those given here name a place that
 * exists.
 */
public interface Transcript {
  /**
   * Keeps a message and gives it an id, higher than any before it. Words that may not be kept are
   * left out, of the answer too.
   */
  Message append(Message.Entry entry);

  /**
   * Gives a message new contents; for whom it stands stays as it was.
   *
   * @return the message as it is now; empty where it does not stand at {@code at}
   */
  Optional<Message> replace(Address at, long id, Post post, Instant changed);

  /** The message that a delivery brought to a place. */
  Optional<Message> find(Address at, DeliveryId delivery);

  /**
   * The last messages in a place that a user sees, oldest first.
   *
   * @param before only messages with a lower id than this; empty for the newest
   * @param most how many at most
   */
  List<Message> latest(Address at, String user, OptionalLong before, int most);

  /** The message with this id, where it stands in a place and a user sees it. */
  default Optional<Message> seen(Address at, String user, long id) {
    return latest(at, user, OptionalLong.of(id + 1), 1).stream()
        .filter(message -> message.id() == id)
        .findFirst();
  }
}
