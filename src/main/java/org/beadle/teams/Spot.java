package org.beadle.teams;

import java.util.Optional;

/**
 * Where an activity is posted.
 *
 * @param serviceUrl without a slash at its end; one that Teams named, verified
 * @param conversation Teams' id of the conversation, with {@code ;messageid=…} for a thread
 */
record Spot(String serviceUrl, String conversation) {
  private static final String THREAD = ";messageid=";

  static Spot of(Reference reference) {
    return new Spot(reference.serviceUrl(), reference.conversation());
  }

  /** The thread below a message of a channel. */
  Spot thread(String root) {
    return new Spot(serviceUrl, channel() + THREAD + root);
  }

  /** The message that begins the thread; empty where it is none. */
  Optional<String> root() {
    int thread = conversation.indexOf(THREAD);
    return thread < 0
        ? Optional.empty()
        : Optional.of(conversation.substring(thread + THREAD.length()));
  }

  /** The conversation without its thread. */
  String channel() {
    int thread = conversation.indexOf(THREAD);
    return thread < 0 ? conversation : conversation.substring(0, thread);
  }
}
