package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.ACTION_ALIAS;
import static org.beadle.store.jooq.Tables.ACTION_LINK;
import static org.beadle.store.jooq.Tables.BLOCKER;
import static org.beadle.store.jooq.Tables.CLOSURE;
import static org.beadle.store.jooq.Tables.CONTRIBUTOR;
import static org.beadle.store.jooq.Tables.DATE_REQUEST;
import static org.beadle.store.jooq.Tables.MILESTONE;
import static org.beadle.store.jooq.Tables.PLAN;
import static org.beadle.store.jooq.Tables.PRIORITY;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record3;
import org.jooq.Record5;
import org.jooq.Select;

/** The statements that read actions. */
final class ActionStatements {
  /** The action that blocks another. */
  static final org.beadle.store.jooq.tables.Action BLOCKING = ACTION.as("blocking");

  /** That it is finished. */
  static final org.beadle.store.jooq.tables.Closure BLOCKING_CLOSURE =
      CLOSURE.as("blocking_closure");

  private static final List<Field<?>> COLUMNS =
      Stream.of(
              ACTION.fields(),
              PRIORITY.fields(),
              CLOSURE.fields(),
              BLOCKER.fields(),
              new Field<?>[] {BLOCKING.ID, BLOCKING.REF, BLOCKING.LEAD_KIND, BLOCKING.LEAD_ID},
              new Field<?>[] {BLOCKING_CLOSURE.CLOSED_ON},
              DATE_REQUEST.fields(),
              MILESTONE.fields())
          .<Field<?>>flatMap(Stream::of)
          .toList();

  private ActionStatements() {}

  /** Actions with all that they have one of; a row for each milestone. */
  static Select<Record> whole(DSLContext sql, Condition which) {
    return sql.select(COLUMNS)
        .from(ACTION)
        .join(PRIORITY)
        .on(PRIORITY.ID.eq(ACTION.PRIORITY_ID))
        .leftJoin(CLOSURE)
        .on(standingClosure())
        .leftJoin(BLOCKER)
        .on(
            BLOCKER.ACTION_ID.eq(ACTION.ID),
            BLOCKER.LIFTED_AT.isNull(),
            BLOCKER.WITHDRAWN_AT.isNull())
        .leftJoin(BLOCKING)
        .on(BLOCKING.ID.eq(BLOCKER.BY_ACTION_ID))
        .leftJoin(BLOCKING_CLOSURE)
        .on(
            BLOCKING_CLOSURE.ACTION_ID.eq(BLOCKING.ID),
            BLOCKING_CLOSURE.REOPENED_AT.isNull(),
            BLOCKING_CLOSURE.WITHDRAWN_AT.isNull())
        .leftJoin(DATE_REQUEST)
        .on(
            DATE_REQUEST.ACTION_ID.eq(ACTION.ID),
            DATE_REQUEST.ANSWERED_AT.isNull(),
            DATE_REQUEST.WITHDRAWN_AT.isNull())
        .leftJoin(MILESTONE)
        .on(MILESTONE.ACTION_ID.eq(ACTION.ID), MILESTONE.WITHDRAWN_AT.isNull())
        .where(which);
  }

  static Condition standingClosure() {
    return CLOSURE
        .ACTION_ID
        .eq(ACTION.ID)
        .and(CLOSURE.REOPENED_AT.isNull())
        .and(CLOSURE.WITHDRAWN_AT.isNull());
  }

  /** What actions have several of, apart from milestones: {@link ActionParts} reads it. */
  static Select<Record5<Long, String, Integer, String, Long>> parts(
      DSLContext sql, Condition which) {
    return sql.select(
            ACTION_ALIAS.ACTION_ID, inline("alias"), inline(0), ACTION_ALIAS.REF, inline(0L))
        .from(ACTION_ALIAS)
        .join(ACTION)
        .on(ACTION.ID.eq(ACTION_ALIAS.ACTION_ID))
        .where(which)
        .unionAll(
            select(ACTION_LINK.ACTION_ID, inline("link"), inline(0), ACTION_LINK.REF, inline(0L))
                .from(ACTION_LINK)
                .join(ACTION)
                .on(ACTION.ID.eq(ACTION_LINK.ACTION_ID))
                .where(which))
        .unionAll(
            select(
                    CONTRIBUTOR.ACTION_ID,
                    inline("contributor"),
                    CONTRIBUTOR.POSITION,
                    CONTRIBUTOR.PARTY_KIND,
                    CONTRIBUTOR.PARTY_ID)
                .from(CONTRIBUTOR)
                .join(ACTION)
                .on(ACTION.ID.eq(CONTRIBUTOR.ACTION_ID))
                .where(which));
  }

  /** Which version of an action the record holds; none where it was withdrawn. */
  static Select<Record1<Integer>> version(DSLContext sql, long action) {
    return sql.select(ACTION.VERSION)
        .from(ACTION)
        .where(ACTION.ID.eq(action), ACTION.WITHDRAWN_AT.isNull());
  }

  /**
   * The actions that a ref names or named on a board, each with its plan and whether that is the
   * current one. The few rows are put in order by who asks: the database would make a table for it.
   */
  static Select<Record3<Long, Boolean, Long>> named(DSLContext sql, long board, String key) {
    return sql.select(ACTION.ID, PLAN.CURRENT_PLAN, PLAN.ID)
        .from(ACTION)
        .join(PLAN)
        .on(PLAN.ID.eq(ACTION.PLAN_ID))
        .where(PLAN.BOARD_ID.eq(board), ACTION.REF_KEY.eq(key), ACTION.WITHDRAWN_AT.isNull())
        .unionAll(
            select(ACTION_ALIAS.ACTION_ID, PLAN.CURRENT_PLAN, PLAN.ID)
                .from(ACTION_ALIAS)
                .join(PLAN)
                .on(PLAN.ID.eq(ACTION_ALIAS.PLAN_ID))
                .where(PLAN.BOARD_ID.eq(board), ACTION_ALIAS.REF_KEY.eq(key)));
  }
}
