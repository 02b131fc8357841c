package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.CLOSURE;
import static org.beadle.store.jooq.Tables.DATE_REQUEST;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import org.jooq.Condition;

/** Which actions wait, or may wait, for what a chair decides. */
final class Undecided {
  private Undecided() {}

  static Condition since(LocalDate day, long board) {
    return dated().or(finished(day, board));
  }

  private static Condition dated() {
    return ACTION.ID.in(
        select(DATE_REQUEST.ACTION_ID)
            .from(DATE_REQUEST)
            .where(DATE_REQUEST.ANSWERED_AT.isNull(), DATE_REQUEST.WITHDRAWN_AT.isNull()));
  }

  private static Condition finished(LocalDate since, long board) {
    return ACTION.ID.in(
        select(CLOSURE.ACTION_ID)
            .from(CLOSURE)
            .where(
                CLOSURE.BOARD_ID.eq(board),
                CLOSURE.CLOSED_ON.ge(since),
                CLOSURE.ACCEPTED_AT.isNull(),
                CLOSURE.REOPENED_AT.isNull(),
                CLOSURE.WITHDRAWN_AT.isNull()));
  }
}
