package org.beadle.teams;

import java.util.Optional;
import org.beadle.chat.ChatException;

/** What Beadle shows to the Connector. */
interface AccessTokens {
  /** As the connection wants them. */
  static AccessTokens of(TeamsConnection connection) {
    return switch (connection.access()) {
      case TeamsConnection.Registered bot -> new EntraTokens(bot, connection.patience());
      case TeamsConnection.Playground() -> new NoTokens();
    };
  }

  /**
   * A token that is good now; empty where none is wanted.
   *
   * @throws ChatException where none can be had: nothing has been posted then
   */
  Optional<String> current() throws ChatException;

  /**
   * Another token, since the Connector does not take the one that is kept.
   *
   * @throws ChatException where none can be had
   */
  default Optional<String> renewed() throws ChatException {
    return current();
  }

  /** The Connector took not even another token in a conversation. */
  default void refused(Spot at) {}
}
