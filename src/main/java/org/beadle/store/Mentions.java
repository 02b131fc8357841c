package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.ACTION_ALIAS;
import static org.jooq.impl.DSL.select;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.plan.Ref;

/** Whether a change names an action, or has to do with a group, that a reader may not see. */
final class Mentions {
  private final Set<String> ids;
  private final Set<Ref> refs;

  private Mentions(Set<String> ids, Set<Ref> refs) {
    this.ids = ids;
    this.refs = refs;
  }

  static Mentions hidden(Session session, Sight sight) {
    if (sight.hidden().isEmpty()) return new Mentions(Set.of(), Set.of());
    Set<String> ids = new HashSet<>();
    Set<Ref> refs = new HashSet<>();
    sight.hidden().forEach(group -> ids.add(ValueText.of(group)));
    session
        .sql()
        .select(ACTION.ID, ACTION.REF)
        .from(ACTION)
        .where(sight.concealed())
        .union(
            select(ACTION_ALIAS.ACTION_ID, ACTION_ALIAS.REF)
                .from(ACTION_ALIAS)
                .join(ACTION)
                .on(ACTION.ID.eq(ACTION_ALIAS.ACTION_ID))
                .where(sight.concealed()))
        .forEach(
            row -> {
              ids.add(ValueText.of(row.value1()));
              refs.add(ActionReading.ref(row.value2()));
            });
    return new Mentions(ids, refs);
  }

  boolean names(long id) {
    return ids.contains(ValueText.of(id));
  }

  boolean names(Ref ref) {
    return refs.contains(ref);
  }

  /** Ids are long, and the same in no two tables, so that one within a text is that record's. */
  boolean in(RecordChange change, List<JournalEntry> entries) {
    Set<String> values =
        entries.stream()
            .flatMap(entry -> Stream.concat(entry.before().stream(), entry.after().stream()))
            .collect(Collectors.toSet());
    return values.stream().anyMatch(value -> ids.stream().anyMatch(value::contains))
        || Arrays.stream(change.summary().split("[^0-9A-Za-z.]+"))
            .flatMap(word -> Ref.parse(word.replaceFirst("\\.+$", "")).stream())
            .anyMatch(refs::contains);
  }
}
