package org.beadle.teams;

import java.util.Optional;
import org.beadle.chat.ChatException;

/** What Beadle shows to the Connector. */
interface AccessTokens {
  /**
   * A token that is good now; empty where none is wanted.
   *
   * @throws ChatException where none can be had: nothing has been posted then
   */
  Optional<String> current() throws ChatException;
}
