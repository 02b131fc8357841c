package org.beadle.teams;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Closes;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.chat.Remembered;

/**
 * Messages that Beadle posts unasked, and brings up to date. One that does not fit into an activity
 * stands in several. Where the first of them stand and another fails:
 *
 * <ul>
 *   <li>if it may be tried again, the next try goes on with it. What was posted is known to this
 *       process only: between two tries a restart would post the first ones again.
 *   <li>if it is refused, those that stand are taken away, so that nothing was posted; where that
 *       fails too, the outcome is unknown.
 *   <li>if it is unknown, so is the whole.
 * </ul>
 */
final class TeamsPosts {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int MOST_UNFINISHED = 100;
  private static final int MOST_GROWN = 1_000;

  private record Key(Address address, String id) {}

  /** A message of which some activities stand, and the others are to follow. */
  private record Unfinished(List<String> standing, List<JsonObject> left) {}

  private final Connector connector;
  private final TeamsMessages messages;
  private final TeamsSpots spots;
  private final Remembered<Key, Unfinished> unfinished;

  /** Messages that an update made longer, by their first activity; receipts may be older. */
  private final Remembered<Key, MessageRef> grown;

  TeamsPosts(Connector connector, TeamsMessages messages, TeamsSpots spots, InstantSource clock) {
    this.connector = connector;
    this.messages = messages;
    this.spots = spots;
    this.unfinished = new Remembered<>(clock, KEPT, MOST_UNFINISHED);
    this.grown = new Remembered<>(clock, KEPT, MOST_GROWN);
  }

  Receipt post(Address to, Post post, DeliveryId id) throws ChatException {
    try {
      return send(to, spots.of(to), Optional.empty(), post, id);
    } catch (ChatException failure) {
      // Teams says of nobody that the account is gone: who added Beadle again may be written to.
      if (failure.closes() != Closes.PLACE || !spots.isPerson(to)) throw failure;
      throw ChatException.closed(Closes.DIRECT, failure.getMessage());
    }
  }

  /** In the thread of {@code root}; beside it where the place has no threads. */
  Receipt reply(Receipt root, Post post, DeliveryId id) throws ChatException {
    Address to = root.address();
    if (!spots.hasThreads(to)) return post(to, post, id);
    String thread = MessageRef.read(root.messageRef()).root();
    try {
      return send(to, spots.of(to).thread(thread), Optional.of(thread), post, id);
    } catch (ChatException failure) {
      // Whether the thread or the channel is gone shows where the message is posted next.
      if (failure.closes() != Closes.PLACE) throw failure;
      throw ChatException.closed(Closes.THREAD, failure.getMessage());
    }
  }

  private Receipt send(Address to, Spot spot, Optional<String> thread, Post post, DeliveryId id)
      throws ChatException {
    Key key = new Key(to, id.toString());
    Unfinished message =
        unfinished.find(key).orElseGet(() -> new Unfinished(List.of(), messages.activities(post)));
    unfinished.forget(key);
    List<String> standing = new ArrayList<>(message.standing());
    try {
      for (JsonObject activity : message.left()) standing.add(connector.send(spot, activity));
    } catch (ChatException failure) {
      if (standing.isEmpty()) throw failure;
      int sent = standing.size() - message.standing().size();
      List<JsonObject> left = message.left().subList(sent, message.left().size());
      throw partly(spot, key, new Unfinished(standing, left), failure);
    }
    return new Receipt(to, new MessageRef(thread, standing).toString());
  }

  private ChatException partly(Spot spot, Key key, Unfinished message, ChatException failure) {
    return switch (failure.outcome()) {
      case RETRYABLE -> {
        unfinished.keep(key, message);
        yield failure;
      }
      case UNKNOWN -> failure;
      case FINAL -> takenAway(spot, message.standing(), failure);
    };
  }

  private ChatException takenAway(Spot spot, List<String> standing, ChatException refusal) {
    try {
      for (String activity : standing.reversed()) connector.delete(spot, activity);
      return refusal;
    } catch (ChatException failure) {
      return ChatException.unknown(
          "Only the beginning of the message stands. " + refusal.getMessage(), refusal);
    }
  }

  /**
   * Replaces a message's activities in order, takes away those that it needs no more and adds those
   * that it lacks. It may be repeated, except that an added activity whose answer was lost may
   * stand twice then: better than a message that ends in the middle.
   */
  Receipt update(Receipt earlier, Post post) throws ChatException {
    Address at = earlier.address();
    MessageRef named = MessageRef.read(earlier.messageRef());
    Key key = new Key(at, named.parts().getFirst());
    MessageRef standing = grown.find(key).orElse(named);
    Spot spot = spot(at, standing);
    List<JsonObject> wanted = messages.activities(post);
    int both = Math.min(wanted.size(), standing.parts().size());
    for (int part = 0; part < both; part++)
      connector.update(spot, standing.parts().get(part), wanted.get(part));
    MessageRef now = shortened(spot, key, standing, wanted.size());
    for (JsonObject added : wanted.subList(both, wanted.size())) {
      now = now.and(connector.send(spot, added));
      grown.keep(key, now);
    }
    return new Receipt(at, now.toString());
  }

  private Spot spot(Address at, MessageRef message) throws ChatException {
    Spot spot = spots.of(at);
    return message.thread().map(spot::thread).orElse(spot);
  }

  private MessageRef shortened(Spot spot, Key key, MessageRef standing, int wanted)
      throws ChatException {
    List<String> parts = standing.parts();
    if (wanted >= parts.size()) return standing;
    for (String surplus : parts.subList(wanted, parts.size()).reversed())
      connector.delete(spot, surplus);
    MessageRef left = standing.in(parts.subList(0, wanted));
    grown.keep(key, left);
    return left;
  }
}
