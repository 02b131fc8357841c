package org.beadle.desk;

import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.nudge.Recipient;
import org.beadle.store.Channel;
import org.beadle.store.Records;

/** What a board calls those to whom it sends. */
public record RecipientNames(Roster roster, Map<Long, String> channels) {

  /** The names of all, for who may see everything. */
  public static RecipientNames of(Records records, Roster roster) {
    return of(records, roster, channel -> true);
  }

  /**
   * As far as the caller may know: the channel of a confidential group keeps its name to those who
   * may see the group.
   */
  static RecipientNames of(Records records, Caller caller) {
    return of(records, caller.roster(), channel -> mayKnow(caller, channel));
  }

  private static RecipientNames of(Records records, Roster roster, Predicate<Channel> known) {
    return new RecipientNames(
        roster,
        records.boards().channels(roster.board().id()).stream()
            .filter(known)
            .collect(Collectors.toMap(Channel::id, Channel::name)));
  }

  private static boolean mayKnow(Caller caller, Channel channel) {
    OptionalLong group =
        channel.kind() == Channel.Kind.GROUP ? channel.party() : OptionalLong.empty();
    return group.isEmpty()
        || caller.roster().group(group.getAsLong()).filter(caller.reader()::sees).isPresent();
  }

  /** The name of a member or a channel. */
  public String of(Recipient recipient) {
    return switch (recipient) {
      case Recipient.Channel(long id) -> channels.getOrDefault(id, "a channel");
      case Recipient.Person(long id) -> roster.memberOf(id).map(Member::name).orElse("a member");
    };
  }
}
