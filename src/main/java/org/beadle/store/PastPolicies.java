package org.beadle.store;

import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.POLICY;
import static org.beadle.store.jooq.Tables.RECORD_CHANGE;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.beadle.board.Policies;

/** A board's own settings as they stood at an earlier moment, by the journal since then. */
final class PastPolicies {
  private PastPolicies() {}

  static Policies before(Session session, long board, Instant until) {
    Map<String, String> values = new HashMap<>(session.people(board).rules().board().values());
    ChangeRows.entries(
            session,
            JOURNAL
                .BOARD_ID
                .eq(board)
                .and(JOURNAL.RECORD_ID.eq(board))
                .and(JOURNAL.RECORD_KIND.eq(POLICY.getName()))
                .and(RECORD_CHANGE.AT.ge(until)),
            Integer.MAX_VALUE)
        .forEach(
            entry -> values.compute(entry.field(), (name, now) -> entry.before().orElse(null)));
    return new Policies(values);
  }
}
