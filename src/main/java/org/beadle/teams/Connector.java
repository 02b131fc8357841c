package org.beadle.teams;

import com.google.gson.JsonObject;
import org.beadle.chat.ChatException;

/**
 * The Bot Connector's calls. Each says in its failure whether it may be tried again; an answer that
 * was lost leaves open whether the message stands, since a post has no key by which Teams would
 * know it again.
 */
final class Connector implements AutoCloseable {
  /** A conversation that was begun, with the first message in it where one was given. */
  record Begun(String conversation, String activity) {}

  /** Posts an activity; its id. */
  String send(Spot at, JsonObject activity) throws ChatException {
    throw new UnsupportedOperationException();
  }

  /** Replaces an activity that stands. */
  void update(Spot at, String activityId, JsonObject activity) throws ChatException {
    throw new UnsupportedOperationException();
  }

  /** Takes an activity away. */
  void delete(Spot at, String activityId) throws ChatException {
    throw new UnsupportedOperationException();
  }

  /** Opens the conversation of two with a person, named by Teams' id or by the Entra object id. */
  Begun personal(String serviceUrl, String tenant, String user) throws ChatException {
    throw new UnsupportedOperationException();
  }

  /** A member of a conversation. */
  TeamsPerson member(Spot at, String user) throws ChatException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
