package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.CLOSURE;
import static org.beadle.store.jooq.Tables.DATE_REQUEST;
import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.MILESTONE;
import static org.beadle.store.jooq.Tables.PLAN;
import static org.beadle.store.jooq.Tables.PRIORITY;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;
import org.beadle.store.jooq.tables.records.ClosureRecord;
import org.beadle.store.jooq.tables.records.DateRequestRecord;
import org.beadle.store.jooq.tables.records.MilestoneRecord;
import org.beadle.store.jooq.tables.records.PlanRecord;
import org.beadle.store.jooq.tables.records.PriorityRecord;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Actions as they stood at an earlier moment: their rows, with the journal since then played
 * backwards over them in memory. Columns, milestones, closures and requests for other dates are;
 * contributors, links and what an action waits for are as they are now.
 */
final class PastActions {
  private static final Set<String> KINDS =
      Set.of(
          ACTION.getName(),
          MILESTONE.getName(),
          CLOSURE.getName(),
          DATE_REQUEST.getName(),
          PLAN.getName());

  private final Session session;
  private final Sight sight;
  private final Condition which;
  private final Map<Long, Record> actions;
  private final Set<Long> hiddenNow;
  private final Map<Long, MilestoneRecord> milestones;
  private final Map<Long, ClosureRecord> closures;
  private final Map<Long, DateRequestRecord> requests;
  private final Map<Long, PlanRecord> plans;
  private final Map<Long, PriorityRecord> priorities;
  private final Map<Long, ActionParts> parts;

  /**
   * @param which the actions, by their own columns
   */
  private PastActions(Session session, Sight sight, Condition which) {
    this.session = session;
    this.sight = sight;
    this.which = which;
    this.actions =
        ActionStatements.whole(session.sql(), which).fetchGroups(ACTION.ID).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, rows -> rows.getValue().getFirst()));
    this.hiddenNow =
        actions.entrySet().stream()
            .filter(row -> !sight.shows(row.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
    this.milestones = rows(MILESTONE, MILESTONE.ACTION_ID, MILESTONE.ID);
    this.closures = rows(CLOSURE, CLOSURE.ACTION_ID, CLOSURE.ID);
    this.requests = rows(DATE_REQUEST, DATE_REQUEST.ACTION_ID, DATE_REQUEST.ID);
    this.plans =
        session.sql().selectFrom(PLAN).where(PLAN.BOARD_ID.eq(sight.board())).fetchMap(PLAN.ID);
    this.priorities =
        session
            .sql()
            .selectFrom(PRIORITY)
            .where(PRIORITY.PLAN_ID.in(plans.keySet()))
            .fetchMap(PRIORITY.ID);
    this.parts = ActionParts.of(ActionStatements.parts(session.sql(), which).fetch());
  }

  private <R extends Record> Map<Long, R> rows(Table<R> table, Field<Long> action, Field<Long> id) {
    return session
        .sql()
        .selectFrom(table)
        .where(action.in(select(ACTION.ID).from(ACTION).where(which)))
        .fetchMap(id);
  }

  /**
   * The actions as they stood just before {@code until}, in the natural order of their refs;
   * without those that belong, or belonged then, to a group which the reader may not see.
   */
  static List<Action> before(Session session, Sight sight, Condition which, Instant until) {
    PastActions past = new PastActions(session, sight, which);
    past.takeBack(until);
    return past.read(past::shows);
  }

  /** The plan by which the board worked just before {@code until}. */
  static PastPlan plan(Session session, Sight sight, Instant until) {
    PastActions past = new PastActions(session, sight, ACTION.BOARD_ID.eq(sight.board()));
    past.takeBack(until);
    return new PastPlan(
        past.read(row -> past.stood(row) && past.shows(row)),
        past.read(row -> past.stood(row) && !past.shows(row)).stream()
            .map(Concealment::of)
            .toList());
  }

  private boolean shows(Record row) {
    return sight.shows(row) && !hiddenNow.contains(row.get(ACTION.ID));
  }

  /** Whether it was part of the plan that was the current one. */
  private boolean stood(Record row) {
    PlanRecord plan = plans.get(row.get(ACTION.PLAN_ID));
    return row.get(ACTION.WITHDRAWN_AT) == null && plan != null && plan.getCurrentPlan();
  }

  private void takeBack(Instant until) {
    ChangeRows.entries(
            session,
            JOURNAL
                .BOARD_ID
                .eq(sight.board())
                .and(ChangeRows.since(sight.board(), until))
                .and(JOURNAL.RECORD_KIND.in(KINDS)),
            Integer.MAX_VALUE)
        .forEach(this::takeBack);
  }

  private void takeBack(JournalEntry entry) {
    if (entry.kind().equals(ACTION.getName())) takeBack(ACTION, actions, entry);
    else if (entry.kind().equals(MILESTONE.getName())) takeBack(MILESTONE, milestones, entry);
    else if (entry.kind().equals(CLOSURE.getName())) takeBack(CLOSURE, closures, entry);
    else if (entry.kind().equals(PLAN.getName())) takeBack(PLAN, plans, entry);
    else takeBack(DATE_REQUEST, requests, entry);
  }

  /** One entry, of the rows of its table by id. */
  static void takeBack(Table<?> table, Map<Long, ? extends Record> rows, JournalEntry entry) {
    Record row = rows.get(entry.record());
    Field<?> field = table.field(entry.field());
    if (entry.field().equals(Entry.CREATED)) rows.remove(entry.record());
    else if (row != null && field != null) set(row, field, entry.before().orElse(null));
  }

  @SuppressWarnings("unchecked")
  private static void set(Record row, Field<?> field, String text) {
    row.set((Field<Object>) field, ValueText.read(field, text));
  }

  private List<Action> read(Predicate<Record> wanted) {
    ActionReading reading = new ActionRows(session, sight).reading();
    return actions.values().stream()
        .filter(wanted)
        .map(row -> action(reading, row))
        .sorted(Comparator.comparing(Action::ref).thenComparing(Action::id))
        .toList();
  }

  private Action action(ActionReading reading, Record row) {
    long id = row.get(ACTION.ID);
    asThen(row, PRIORITY, Optional.ofNullable(priorities.get(row.get(ACTION.PRIORITY_ID))));
    asThen(row, CLOSURE, closure(id));
    asThen(row, DATE_REQUEST, request(id));
    List<Milestone> then =
        milestones.values().stream()
            .filter(each -> each.getActionId() == id && each.getWithdrawnAt() == null)
            .map(ActionRows::milestone)
            .toList();
    return reading.action(row, then, ActionParts.of(parts, id));
  }

  private Optional<ClosureRecord> closure(long action) {
    return closures.values().stream()
        .filter(each -> each.getActionId() == action)
        .filter(each -> each.getReopenedAt() == null && each.getWithdrawnAt() == null)
        .findFirst();
  }

  private Optional<DateRequestRecord> request(long action) {
    return requests.values().stream()
        .filter(each -> each.getActionId() == action)
        .filter(each -> each.getAnsweredAt() == null && each.getWithdrawnAt() == null)
        .findFirst();
  }

  @SuppressWarnings("unchecked")
  private static void asThen(Record row, Table<?> table, Optional<? extends Record> then) {
    for (Field<?> field : table.fields())
      row.set((Field<Object>) field, then.map(each -> (Object) each.get(field)).orElse(null));
  }
}
