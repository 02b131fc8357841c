package org.beadle.web;

import java.util.Optional;

/** Who comes in: one-use links, and the sessions that they open. */
public interface Doors {
  /** Whether a link would let somebody in now. Uses nothing up. */
  boolean opens(String token);

  /**
   * Uses up a link.
   *
   * @param once what only the form has that was sent ({@link Attempt}), or an empty text
   * @return the token of a new session, or of the one that the same form opened a moment ago; empty
   *     where the link is unknown, expired or was used before
   */
  Optional<String> useLink(String token, String once);

  /** The user to whom a session belongs ({@link Speaker#id()}); empty where it has ended. */
  Optional<String> personOf(String session);

  /** Ends a session, if it stands. */
  void signOut(String session);
}
