package org.beadle.slack;

import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.Optional;

/**
 * A message that a person wrote, in whichever of the shapes Slack sends one. Files beside the words
 * are not read.
 *
 * @param stamp the message's own id
 * @param thread the thread that it stands in; empty where it stands in none
 * @param team the person's own workspace, where Slack names it
 * @param toBot whether it was written to the bot alone, with words that can be read
 */
record DirectMessage(
    String user,
    String channel,
    String text,
    String stamp,
    Optional<String> thread,
    Optional<String> team,
    boolean toBot) {

  static DirectMessage of(MessageEvent event) {
    return new DirectMessage(
        event.getUser(),
        event.getChannel(),
        event.getText(),
        event.getTs(),
        Optional.ofNullable(event.getThreadTs()),
        Optional.ofNullable(event.getTeam()),
        event.getBotId() == null
            && toBot(event.getChannelType(), event.getUser(), event.getText()));
  }

  /** A message with a file beside it. */
  static DirectMessage of(MessageFileShareEvent event) {
    return new DirectMessage(
        event.getUser(),
        event.getChannel(),
        event.getText(),
        event.getTs(),
        Optional.ofNullable(event.getThreadTs()),
        Optional.empty(),
        toBot(event.getChannelType(), event.getUser(), event.getText()));
  }

  /** A reply in a thread that was also sent to the conversation. */
  static DirectMessage of(MessageThreadBroadcastEvent event) {
    return new DirectMessage(
        event.getUser(),
        event.getChannel(),
        event.getText(),
        event.getTs(),
        Optional.ofNullable(event.getThreadTs()),
        Optional.empty(),
        toBot(event.getChannelType(), event.getUser(), event.getText()));
  }

  /**
   * A message that was changed after it was sent. Only where a person edited it was it written to
   * the bot: Slack also tells of the pictures that it adds, and of replies.
   */
  static DirectMessage of(MessageChangedEvent event) {
    MessageChangedEvent.Message message = event.getMessage();
    boolean reworded = message.getEdited() != null && message.getBotId() == null;
    return new DirectMessage(
        message.getUser(),
        event.getChannel(),
        message.getText(),
        message.getTs(),
        Optional.ofNullable(message.getThreadTs()),
        Optional.ofNullable(message.getTeam()),
        reworded && toBot(event.getChannelType(), message.getUser(), message.getText()));
  }

  private static boolean toBot(String channelType, String user, String text) {
    return "im".equals(channelType) && user != null && text != null && !text.isBlank();
  }
}
