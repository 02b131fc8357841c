package org.beadle.teams;

import java.util.Optional;
import org.beadle.chat.Incoming;
import org.beadle.chat.Press;

/**
 * Something said or pressed in Teams, before it is known who the person is.
 *
 * @param words in plain text, without Beadle's own mention
 * @param press the button, if one was pressed
 * @param occasion tells it from all else that was said, the same when Teams brings it again
 */
record Heard(Origin origin, String words, Optional<Press> press, String occasion) {
  static Heard said(Origin origin, String words, String occasion) {
    return new Heard(origin, words, Optional.empty(), occasion);
  }

  static Heard pressed(Origin origin, Press press, String occasion) {
    return new Heard(origin, "", Optional.of(press), occasion);
  }

  /** What the inbox hears of it. */
  Incoming by(Incoming.User user) {
    return new Incoming(origin.address(), user, words, press, Optional.of(occasion));
  }
}
