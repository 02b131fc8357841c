package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** What Teams tells, by what it means to Beadle. */
sealed interface Activity {
  Origin origin();

  /**
   * A person wrote something.
   *
   * @param text as Teams sends it, with mark-up
   * @param mentions in the order of the text
   * @param quotes whether it answers earlier messages, for each of which a mark stands in the text
   */
  record Message(Origin origin, String text, List<Mention> mentions, boolean quotes)
      implements Activity {
    public Message {
      mentions = List.copyOf(mentions);
    }

    /** Whether it was said to Beadle: in a conversation of two all is. */
    boolean isToBot() {
      return origin.personal()
          || mentions.stream().anyMatch(each -> each.id().equals(origin.bot().id()));
    }
  }

  /** A person changed a message that stood already. */
  record Edited(Message now) implements Activity {
    @Override
    public Origin origin() {
      return now.origin();
    }
  }

  /**
   * Somebody is named in a message.
   *
   * @param text what stands for the mention in the message's text
   */
  record Mention(String id, String name, String text) {}

  /**
   * A button of a card was pressed.
   *
   * @param card Teams' id of the message that the card is; empty text where it names none
   * @param data what the button carries, and what was typed
   */
  record Pressed(Origin origin, String card, String verb, JsonObject data) implements Activity {}

  /**
   * Beadle was installed.
   *
   * @param selected the channel that was chosen for it
   * @param upgrade whether it was there before
   */
  record Installed(Origin origin, Optional<Origin.Named> selected, boolean upgrade)
      implements Activity {}

  /** Beadle was made a member of a team or chat, which comes beside its installation. */
  record Joined(Origin origin) implements Activity {}

  /** Beadle was taken out. */
  record TakenOut(Origin origin) implements Activity {}

  /** Something happened to a channel or a team. */
  record Fate(Origin origin, Happened happened) implements Activity {}

  /** Anything else, of which nothing is made. */
  record Other(Origin origin) implements Activity {}

  /** What can happen to a channel or a team, by Teams' name of the event. */
  enum Happened {
    CHANNEL_DELETED("channelDeleted"),
    CHANNEL_RESTORED("channelRestored"),
    CHANNEL_RENAMED("channelRenamed"),
    TEAM_DELETED("teamDeleted"),
    TEAM_HARD_DELETED("teamHardDeleted"),
    TEAM_RESTORED("teamRestored"),
    TEAM_ARCHIVED("teamArchived"),
    TEAM_UNARCHIVED("teamUnarchived");

    private final String event;

    Happened(String event) {
      this.event = event;
    }

    static Optional<Happened> of(String event) {
      return java.util.Arrays.stream(values()).filter(each -> each.event.equals(event)).findFirst();
    }
  }
}
