package org.beadle.desk;

import java.util.Map;
import java.util.stream.Collectors;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.nudge.Recipient;
import org.beadle.store.Channel;
import org.beadle.store.Records;

/** What a board calls those to whom it sends. */
public record RecipientNames(Roster roster, Map<Long, String> channels) {

  public static RecipientNames of(Records records, Roster roster) {
    return new RecipientNames(
        roster,
        records.boards().channels(roster.board().id()).stream()
            .collect(Collectors.toMap(Channel::id, Channel::name)));
  }

  /** The name of a member or a channel. */
  public String of(Recipient recipient) {
    return switch (recipient) {
      case Recipient.Channel(long id) -> channels.getOrDefault(id, "a channel");
      case Recipient.Person(long id) ->
          roster.members().stream()
              .filter(member -> member.person() == id)
              .map(Member::name)
              .findFirst()
              .orElse("a member");
    };
  }
}
