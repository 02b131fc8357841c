package org.beadle.slack;

import java.util.Optional;
import org.beadle.chat.Press;

/**
 * Something said or pressed in Slack, before it is known who the person is.
 *
 * @param team the workspace that has the app
 * @param place the channel, or the person's id where it was on the Home tab; empty where Slack
 *     names none
 * @param speaker who said it
 * @param text the words as Slack sends them, without the bot's own mention
 * @param press the button, if one was pressed
 * @param eventId Slack's id of the event, or of the occasion; empty where it gives none
 */
record Heard(
    String team,
    String place,
    Speaker speaker,
    String text,
    Optional<Press> press,
    String eventId) {
  Heard {
    place = place == null ? "" : place;
    eventId = eventId == null ? "" : eventId;
  }

  /**
   * Who said it.
   *
   * @param id the person's id
   * @param team the person's own workspace, where Slack names it; for which it may name an
   *     organisation, and that says nothing
   * @param toBot whether it was certainly said to the bot alone
   */
  record Speaker(String id, Optional<String> team, boolean toBot) {
    Speaker {
      team = team.filter(Heard::isWorkspace);
    }
  }

  /** Ids of workspaces begin with T, and those of organisations with E. */
  static boolean isWorkspace(String id) {
    return id.startsWith("T");
  }

  static Heard said(String team, String place, Speaker speaker, String text, String eventId) {
    return new Heard(team, place, speaker, text, Optional.empty(), eventId);
  }

  static Heard pressed(String team, String place, Speaker speaker, Press press, String eventId) {
    return new Heard(team, place, speaker, "", Optional.of(press), eventId);
  }

  /** Whether the place is a conversation of two, though perhaps not with the bot. */
  boolean inDirectMessages() {
    return place.startsWith("D");
  }
}
