package org.beadle.teams;

/**
 * Where an activity is posted.
 *
 * @param serviceUrl without a slash at its end; one that Teams named, verified
 * @param conversation Teams' id of the conversation, with {@code ;messageid=…} for a thread
 */
record Spot(String serviceUrl, String conversation) {
  static Spot of(Reference reference) {
    return new Spot(reference.serviceUrl(), reference.conversation());
  }

  /** The thread below a message of a channel. */
  Spot thread(String root) {
    return new Spot(serviceUrl, channel() + ";messageid=" + root);
  }

  /** The conversation without its thread. */
  String channel() {
    return conversation.replaceFirst(";messageid=.*", "");
  }
}
