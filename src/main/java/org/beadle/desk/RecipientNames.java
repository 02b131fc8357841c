package org.beadle.desk;

import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.beadle.board.Member;
import org.beadle.nudge.Recipient;
import org.beadle.store.Channel;
import org.beadle.store.Records;

/**
 * What those who are told of something are called, as far as the caller may know: the channel of a
 * confidential group keeps its name to those who may see the group.
 */
record RecipientNames(Caller caller, Map<Long, String> channels) {
  static RecipientNames of(Records records, Caller caller) {
    return new RecipientNames(
        caller,
        records.boards().channels(caller.board().id()).stream()
            .filter(channel -> mayKnow(caller, channel))
            .collect(Collectors.toMap(Channel::id, Channel::name)));
  }

  private static boolean mayKnow(Caller caller, Channel channel) {
    OptionalLong group =
        channel.kind() == Channel.Kind.GROUP ? channel.party() : OptionalLong.empty();
    return group.isEmpty()
        || caller.roster().group(group.getAsLong()).filter(caller.reader()::sees).isPresent();
  }

  String of(Recipient recipient) {
    return switch (recipient) {
      case Recipient.Channel(long id) -> channels.getOrDefault(id, "a channel");
      case Recipient.Person(long id) ->
          caller.roster().members().stream()
              .filter(member -> member.person() == id)
              .map(Member::name)
              .findFirst()
              .orElse("a member");
    };
  }
}
