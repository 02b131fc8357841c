package org.beadle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.store.TeamsConversations.Conversation;
import org.beadle.teams.TeamsChat;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Channels of Teams as a board's file has them. */
final class TeamsChannels {
  private static final DumpSettings AS_LIST =
      DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(200).build();

  private TeamsChannels() {}

  /** The entries for the file's section of channels. */
  static String yaml(List<Conversation> conversations) {
    return new Dump(AS_LIST)
        .dumpToString(conversations.stream().map(TeamsChannels::entry).toList());
  }

  private static Map<String, String> entry(Conversation conversation) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("platform", TeamsChat.PLATFORM);
    entry.put("workspace", conversation.tenant());
    entry.put("place", conversation.place());
    entry.put("name", conversation.name().orElseGet(() -> unnamed(conversation)));
    return entry;
  }

  /**
   * Teams gives no name for a team's first channel, whose id is the team's, nor any channel's with
   * a message.
   */
  private static String unnamed(Conversation conversation) {
    if (conversation.team().equals(Optional.of(conversation.place()))) return "General";
    return conversation.team().isPresent() ? "Channel" : "Group chat";
  }
}
