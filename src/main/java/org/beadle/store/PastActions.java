package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.CLOSURE;
import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.MILESTONE;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;
import org.beadle.store.jooq.tables.records.ClosureRecord;
import org.beadle.store.jooq.tables.records.MilestoneRecord;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Actions as they stood at an earlier moment: their rows, with the journal since then played
 * backwards over them in memory. Columns, milestones and closures are; contributors, links and what
 * an action waits for are as they are now.
 */
final class PastActions {
  private static final Set<String> KINDS =
      Set.of(ACTION.getName(), MILESTONE.getName(), CLOSURE.getName());

  private final Session session;
  private final Sight sight;
  private final Map<Long, Record> actions;
  private final Map<Long, MilestoneRecord> milestones;
  private final Map<Long, ClosureRecord> closures;
  private final Map<Long, ActionParts> parts;

  private PastActions(Session session, Sight sight, Collection<Long> ids) {
    this.session = session;
    this.sight = sight;
    this.actions =
        ActionStatements.whole(session.sql(), ACTION.ID.in(ids))
            .fetchGroups(ACTION.ID)
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, rows -> rows.getValue().getFirst()));
    this.milestones =
        session
            .sql()
            .selectFrom(MILESTONE)
            .where(MILESTONE.ACTION_ID.in(ids))
            .fetchMap(MILESTONE.ID);
    this.closures =
        session.sql().selectFrom(CLOSURE).where(CLOSURE.ACTION_ID.in(ids)).fetchMap(CLOSURE.ID);
    this.parts = ActionParts.of(ActionStatements.parts(session.sql(), ACTION.ID.in(ids)).fetch());
  }

  /**
   * The actions of these ids as they stood just before {@code until}, in the natural order of their
   * refs; without those that belonged to a group then which the reader may not see.
   */
  static List<Action> before(Session session, Sight sight, Collection<Long> ids, Instant until) {
    PastActions past = new PastActions(session, sight, ids);
    ChangeRows.entries(
            session,
            JOURNAL
                .BOARD_ID
                .eq(sight.board())
                .and(ChangeRows.since(sight.board(), until))
                .and(JOURNAL.RECORD_KIND.in(KINDS)),
            Integer.MAX_VALUE)
        .forEach(past::takeBack);
    return past.read();
  }

  private void takeBack(JournalEntry entry) {
    if (entry.kind().equals(ACTION.getName())) takeBack(ACTION, actions, entry);
    else if (entry.kind().equals(MILESTONE.getName())) takeBack(MILESTONE, milestones, entry);
    else takeBack(CLOSURE, closures, entry);
  }

  private static void takeBack(
      Table<?> table, Map<Long, ? extends Record> rows, JournalEntry entry) {
    Record row = rows.get(entry.record());
    Field<?> field = table.field(entry.field());
    if (entry.field().equals(Entry.CREATED)) rows.remove(entry.record());
    else if (row != null && field != null) set(row, field, entry.before().orElse(null));
  }

  @SuppressWarnings("unchecked")
  private static void set(Record row, Field<?> field, String text) {
    row.set((Field<Object>) field, ValueText.read(field, text));
  }

  private List<Action> read() {
    ActionReading reading = new ActionRows(session, sight).reading();
    return actions.values().stream()
        .filter(sight::shows)
        .map(row -> action(reading, row))
        .sorted(Comparator.comparing(Action::ref).thenComparing(Action::id))
        .toList();
  }

  private Action action(ActionReading reading, Record row) {
    long id = row.get(ACTION.ID);
    closeAsThen(row, closure(id));
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

  @SuppressWarnings("unchecked")
  private static void closeAsThen(Record row, Optional<ClosureRecord> closure) {
    for (Field<?> field : CLOSURE.fields())
      row.set((Field<Object>) field, closure.map(each -> each.get(field)).orElse(null));
  }
}
