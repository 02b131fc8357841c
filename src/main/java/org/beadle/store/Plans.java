package org.beadle.store;

import static org.beadle.store.jooq.Tables.PLAN;
import static org.beadle.store.jooq.Tables.PRIORITY;

import java.util.List;
import java.util.Optional;
import org.beadle.plan.Priority;
import org.beadle.store.jooq.tables.records.PlanRecord;
import org.beadle.store.jooq.tables.records.PriorityRecord;

/** The boards' plans and their priorities. */
public final class Plans {
  private final Session session;

  Plans(Session session) {
    this.session = session;
  }

  /** The plan that the board works by now. */
  public Optional<Plan> current(long board) {
    return session
        .sql()
        .selectFrom(PLAN)
        .where(PLAN.BOARD_ID.eq(board), PLAN.CURRENT_PLAN.isTrue())
        .orderBy(PLAN.CREATED_AT.desc(), PLAN.ID.desc())
        .limit(1)
        .fetchOptional(Plans::plan);
  }

  public Optional<Plan> byName(long board, String name) {
    return session
        .sql()
        .fetchOptional(PLAN, PLAN.BOARD_ID.eq(board).and(PLAN.NAME.eq(name)))
        .map(Plans::plan);
  }

  /** A plan's priorities, by number. */
  public List<Priority> priorities(long plan) {
    return session
        .sql()
        .selectFrom(PRIORITY)
        .where(PRIORITY.PLAN_ID.eq(plan), PRIORITY.WITHDRAWN_AT.isNull())
        .orderBy(PRIORITY.NUMBER)
        .fetch(Plans::priority);
  }

  static Plan plan(PlanRecord row) {
    return new Plan(row.getId(), row.getBoardId(), row.getName());
  }

  static Priority priority(PriorityRecord row) {
    return new Priority(row.getId(), row.getNumber(), row.getTitle());
  }
}
