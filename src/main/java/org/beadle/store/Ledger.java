package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.BOARD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beadle.plan.Action;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Writes rows for one change, and remembers each for the journal. */
final class Ledger {
  private final Session session;
  private final ChangeHeader header;
  private final RowWriter rows;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Long, Action> current = new HashMap<>();
  private boolean peopleChanged;

  Ledger(Session session, ChangeHeader header) {
    this.session = session;
    this.header = header;
    this.rows = new RowWriter(session);
  }

  Session session() {
    return session;
  }

  DSLContext sql() {
    return session.sql();
  }

  long nextId() {
    return session.nextId();
  }

  long board() {
    return header.board();
  }

  Instant at() {
    return header.at();
  }

  LocalDate today() {
    return header.today();
  }

  ChangeHeader header() {
    return header;
  }

  /** The id of the member whose change it is; null for the program itself. */
  Long member() {
    return OptionalId.column(header.member());
  }

  String memberName() {
    return ActionReading.nameOf(session.roster(board()), member());
  }

  /** The action as the change has left it so far. */
  Action current(Action action) {
    return current.getOrDefault(action.id(), action);
  }

  /** The actions that the change touched, as it leaves them. */
  Collection<Action> touched() {
    return current.values();
  }

  /** Adds a row. */
  void insert(TableRecord<?> row, long id, long subject) {
    rows.insert(row);
    note(
        new Entry(
            row.getTable().getName(), id, subject, Entry.CREATED, null, ValueText.whole(row)));
  }

  /** Sets columns of a row that has an id. */
  void update(Table<?> table, Field<Long> key, long id, long subject, Edits edits) {
    if (edits.isEmpty()) return;
    rows.update(table, edits, key, id);
    note(table, id, subject, edits);
  }

  /** Sets columns of an action, if any, and raises its version in any case. */
  Action revise(Action before, Edits edits, Revision revision) {
    if (!rows.revise(edits, before.id(), before.version()))
      throw new StaleRecordException(before.id());
    note(ACTION, before.id(), before.id(), edits);
    Action after = revision.version(before.version() + 1).done();
    current.put(after.id(), after);
    return after;
  }

  /** An action is new, or was read anew. */
  Action keep(Action action) {
    current.put(action.id(), action);
    return action;
  }

  void note(Table<? extends Record> table, long id, long subject, Edits edits) {
    for (Edits.Edit edit : edits.all())
      note(
          new Entry(
              table.getName(),
              id,
              subject,
              edit.field().getName(),
              ValueText.of(edit.before()),
              ValueText.of(edit.after())));
  }

  void note(Entry entry) {
    entries.add(entry);
  }

  /** The board's people, settings or priorities change: copies that programs keep are stale. */
  void peopleChange() {
    session.peopleChanged(board());
    if (peopleChanged) return;
    peopleChanged = true;
    sql()
        .update(BOARD)
        .set(BOARD.REVISION, BOARD.REVISION.plus(1))
        .where(BOARD.ID.eq(board()))
        .execute();
  }

  List<Entry> entries() {
    return entries;
  }
}
