package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.RECORD_CHANGE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * When confidential groups that a reader may not see led actions that they lead no more. What was
 * said of an action in such a term stays the group's, whoever leads the action now.
 */
record Custody(List<Term> terms) {
  /**
   * @param from the hand-over to the group; the epoch where the action was the group's from the
   *     start
   * @param until the hand-over out of it, which is itself no more of the term
   */
  record Term(long action, Instant from, Instant until) {
    boolean covers(long which, Instant at) {
      return which == action && !at.isBefore(from) && at.isBefore(until);
    }
  }

  static Custody of(Session session, Sight sight) {
    if (sight.hidden().isEmpty()) return new Custody(List.of());
    Set<String> hidden =
        sight.hidden().stream().map(ValueText::of).collect(Collectors.toUnmodifiableSet());
    Map<Long, Instant> since = new HashMap<>();
    List<Term> terms = new ArrayList<>();
    session
        .sql()
        .select(JOURNAL.RECORD_ID, JOURNAL.BEFORE_VALUE, JOURNAL.AFTER_VALUE, RECORD_CHANGE.AT)
        .from(JOURNAL)
        .join(RECORD_CHANGE)
        .on(RECORD_CHANGE.ID.eq(JOURNAL.CHANGE_ID))
        .where(
            JOURNAL.BOARD_ID.eq(sight.board()),
            // inlined, as the index of the leads' entries asks for
            JOURNAL.FIELD.eq(DSL.inline(ACTION.LEAD_ID.getName())),
            JOURNAL.BEFORE_VALUE.in(hidden).or(JOURNAL.AFTER_VALUE.in(hidden)))
        .orderBy(JOURNAL.SEQUENCE)
        .forEach(
            row -> {
              Instant from = since.getOrDefault(row.value1(), Instant.EPOCH);
              if (hidden.contains(row.value2()))
                terms.add(new Term(row.value1(), from, row.value4()));
              since.put(row.value1(), row.value4());
            });
    return new Custody(List.copyOf(terms));
  }

  /** Whether what was said of an action at an instant is kept from the reader. */
  boolean covers(long action, Instant at) {
    return terms.stream().anyMatch(term -> term.covers(action, at));
  }

  /** That a row about {@code action} was not written in one of the terms. */
  Condition open(Field<Long> action, Field<Instant> at) {
    if (terms.isEmpty()) return DSL.noCondition();
    return DSL.not(
        DSL.or(
            terms.stream()
                .map(
                    term ->
                        action.eq(term.action()).and(at.ge(term.from())).and(at.lt(term.until())))
                .toList()));
  }
}
