package org.beadle.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Member;
import org.beadle.board.MemberNames;
import org.beadle.board.Roster;
import org.beadle.chat.Incoming;
import org.beadle.chat.Mentioned;
import org.beadle.store.Records;

/**
 * Members who are mentioned by an account that the record knows as theirs, though the platform may
 * vouch for no address of it, as of a guest who joined by a code.
 */
final class MentionedMembers {
  private MentionedMembers() {}

  /** What was said, with a word for each such member that names nobody else. */
  static Incoming named(Records records, Roster roster, Incoming incoming) {
    Map<String, String> words = new HashMap<>();
    Map<String, String> names = new HashMap<>(incoming.mentioned().names());
    incoming
        .mentioned()
        .accounts()
        .forEach(
            (word, account) ->
                member(records, roster, incoming.from().platform(), account)
                    .map(member -> "@" + word(member))
                    .filter(own -> !own.equals(word))
                    .ifPresent(
                        own -> {
                          words.put(word, own);
                          names.put(own, names.remove(word));
                        }));
    return words.isEmpty() ? incoming : renamed(incoming, words, names);
  }

  private static Incoming renamed(
      Incoming incoming, Map<String, String> words, Map<String, String> names) {
    return new Incoming(
        incoming.from(),
        incoming.user(),
        new Mentioned(words).readable(incoming.text()),
        incoming.press(),
        incoming.eventId(),
        new Mentioned(names));
  }

  private static Optional<Member> member(
      Records records, Roster roster, String platform, Mentioned.Account account) {
    OptionalLong person = records.people().personOf(platform, account.workspace(), account.id());
    return person.isPresent() ? roster.memberOf(person.getAsLong()) : Optional.empty();
  }

  private static String word(Member member) {
    return member.email().orElseGet(() -> MemberNames.handleOf(member));
  }
}
