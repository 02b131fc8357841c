package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.PRIORITY;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beadle.board.Party;

/** Names for the ids in the journal, but for those of what a reader may not see. */
final class JournalNames {
  private final Session session;
  private final Sight sight;
  private final Mentions hidden;

  JournalNames(Session session, Sight sight) {
    this.session = session;
    this.sight = sight;
    this.hidden = Mentions.hidden(session, sight);
  }

  String member(long id) {
    return ActionReading.nameOf(session.roster(sight.board()), id);
  }

  /**
   * @param kind as the record spells it
   */
  String party(String kind, long id) {
    return hidden.names(id)
        ? "a confidential group"
        : session.roster(sight.board()).nameOf(new Party(Code.read(Party.Kind.class, kind), id));
  }

  /** As {@link Ties} writes contributors. */
  String parties(String text) {
    return Arrays.stream(text.split(", "))
        .map(party -> party.split(":"))
        .map(party -> party(party[0], Long.parseLong(party[1])))
        .collect(Collectors.joining(", "));
  }

  /** As {@link Ties} writes links; empty where none of them may be named. */
  Optional<String> refs(String text) {
    String named =
        Arrays.stream(text.split(", "))
            .filter(ref -> !hidden.names(ActionReading.ref(ref)))
            .collect(Collectors.joining(", "));
    return Optional.of(named).filter(any -> !any.isEmpty());
  }

  String action(long id) {
    if (hidden.names(id)) return "an action that is not shown here";
    return session
        .sql()
        .select(ACTION.REF)
        .from(ACTION)
        .where(ACTION.ID.eq(id))
        .fetchOptional(row -> "action " + row.value1())
        .orElse("an action");
  }

  String priority(long id) {
    return session
        .sql()
        .select(PRIORITY.NUMBER)
        .from(PRIORITY)
        .where(PRIORITY.ID.eq(id))
        .fetchOptional(row -> Integer.toString(row.value1()))
        .orElse("");
  }
}
