package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.ACTION_ALIAS;
import static org.beadle.store.jooq.Tables.AGENDA_ITEM;
import static org.beadle.store.jooq.Tables.ATTENDANCE_COUNT;
import static org.beadle.store.jooq.Tables.BLOCKER;
import static org.beadle.store.jooq.Tables.CLOSURE;
import static org.beadle.store.jooq.Tables.DATE_REQUEST;
import static org.beadle.store.jooq.Tables.DAYS_AWAY;
import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.MEETING;
import static org.beadle.store.jooq.Tables.MEETING_ANSWER;
import static org.beadle.store.jooq.Tables.MILESTONE;
import static org.beadle.store.jooq.Tables.PLAN;
import static org.beadle.store.jooq.Tables.PRIORITY;
import static org.beadle.store.jooq.Tables.PROGRESS_UPDATE;
import static org.beadle.store.jooq.Tables.REGISTER;
import static org.beadle.store.jooq.Tables.REGISTER_ENTRY;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;

/** Plays entries of the journal backwards, as entries of a change of their own. */
final class WayBack {
  private static final Map<String, Table<?>> TABLES =
      Stream.<Table<?>>of(
              ACTION,
              AGENDA_ITEM,
              ATTENDANCE_COUNT,
              BLOCKER,
              CLOSURE,
              DAYS_AWAY,
              DATE_REQUEST,
              MEETING,
              MEETING_ANSWER,
              MILESTONE,
              PLAN,
              PRIORITY,
              PROGRESS_UPDATE,
              REGISTER,
              REGISTER_ENTRY)
          .collect(Collectors.toUnmodifiableMap(Table::getName, Function.identity()));

  private final Ledger ledger;

  WayBack(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Whether an entry can be taken back. A board's people and settings are set up, not undone. */
  static boolean leadsFrom(JournalEntry entry) {
    return TABLES.containsKey(entry.kind()) || entry.kind().equals(ACTION_ALIAS.getName());
  }

  void takeBack(JournalEntry entry) {
    Table<?> table = TABLES.get(entry.kind());
    // A ref that was once an action's stays its alias.
    if (table == null) return;
    if (entry.field().equals(Entry.CREATED)) withdraw(table, entry);
    else if (table == ACTION && Ties.isTie(entry.field())) untie(entry);
    else restore(table, entry);
  }

  private void withdraw(Table<?> table, JournalEntry entry) {
    Edits edits = new Edits();
    if (table == PLAN) edits.set(PLAN.CURRENT_PLAN, true, false);
    else edits.set(gone(table), null, ledger.at());
    update(table, entry, edits);
  }

  /** The column that says since when a row does not count. */
  private static Field<Instant> gone(Table<?> table) {
    return column(table, table.field("withdrawn_at") == null ? "superseded_at" : "withdrawn_at");
  }

  private void untie(JournalEntry entry) {
    new Ties(ledger)
        .change(entry.record(), entry.field(), entry.after().orElse(""), entry.before().orElse(""));
  }

  private void restore(Table<?> table, JournalEntry entry) {
    Field<Object> field = column(table, entry.field());
    Object after = ValueText.read(field, entry.after().orElse(null));
    Object before = ValueText.read(field, entry.before().orElse(null));
    if (field.equals(MEETING.SEQUENCE)) {
      // For calendars taking back is one change more than all that were made and taken back since.
      after = sequence(entry.record());
      before = (Integer) after + 1;
    }
    if (field.equals(ACTION.REF)) keepRef(entry);
    update(table, entry, new Edits().set(field, after, before));
    if (table == PRIORITY) ledger.peopleChange();
  }

  private int sequence(long meeting) {
    return ledger
        .sql()
        .select(MEETING.SEQUENCE)
        .from(MEETING)
        .where(MEETING.ID.eq(meeting))
        .fetchSingle()
        .value1();
  }

  private void keepRef(JournalEntry entry) {
    long plan =
        ledger
            .sql()
            .select(ACTION.PLAN_ID)
            .from(ACTION)
            .where(ACTION.ID.eq(entry.record()))
            .fetchSingle()
            .value1();
    RefAliases.keep(ledger, plan, entry.record(), ActionReading.ref(entry.after().orElseThrow()));
  }

  private void update(Table<?> table, JournalEntry entry, Edits edits) {
    Field<Long> key = column(table, table.getPrimaryKey().getFields().getFirst().getName());
    ledger.update(table, key, entry.record(), entry.subject(), edits);
  }

  @SuppressWarnings("unchecked")
  private static <T> Field<T> column(Table<?> table, String name) {
    return (Field<T>) table.field(name);
  }

  /** Actions that were changed have another version then, as by any change. */
  void raiseVersions(List<JournalEntry> entries) {
    if (entries.isEmpty()) return;
    var subjects =
        select(JOURNAL.SUBJECT_ID)
            .from(JOURNAL)
            .where(JOURNAL.CHANGE_ID.eq(entries.getFirst().change().id()));
    ledger
        .sql()
        .update(ACTION)
        .set(ACTION.VERSION, ACTION.VERSION.plus(1))
        .where(ACTION.ID.in(subjects))
        .execute();
  }
}
