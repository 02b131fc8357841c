package org.beadle.slack;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.ChatException;
import org.beadle.chat.Remembered;

/** The bot's direct messages with people. A place that is a person's id means these. */
final class SlackConversations {
  private static final Duration KEPT = Duration.ofDays(7);
  private static final int MOST = 10_000;

  private record Key(String team, String user) {}

  private final SlackClient client;
  private final Remembered<Key, String> channels;

  SlackConversations(SlackClient client, InstantSource clock) {
    this.client = client;
    this.channels = new Remembered<>(clock, KEPT, MOST);
  }

  /** The channel's id for a place: itself, or the direct messages with a person. May call Slack. */
  String channel(String team, String place) throws ChatException {
    if (!isPerson(place)) return place;
    Optional<String> known = known(team, place);
    if (known.isPresent()) return known.get();
    String opened =
        client
            .call(team, api -> api.conversationsOpen(r -> r.users(List.of(place))))
            .getChannel()
            .getId();
    learn(team, place, opened);
    return opened;
  }

  Optional<String> known(String team, String user) {
    return channels.find(new Key(team, user));
  }

  /** Slack showed which channel the direct messages with a person are. */
  void learn(String team, String user, String channel) {
    channels.keep(new Key(team, user), channel);
  }

  /** Ids of people begin with U or W. */
  private static boolean isPerson(String place) {
    return place.startsWith("U") || place.startsWith("W");
  }
}
