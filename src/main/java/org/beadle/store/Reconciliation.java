package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.AGENCY;
import static org.beadle.store.jooq.Tables.AGENDA_ITEM;
import static org.beadle.store.jooq.Tables.ATTENDANCE_COUNT;
import static org.beadle.store.jooq.Tables.BLOCKER;
import static org.beadle.store.jooq.Tables.BOARD_GROUP;
import static org.beadle.store.jooq.Tables.CLOSURE;
import static org.beadle.store.jooq.Tables.DATE_REQUEST;
import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.MEETING;
import static org.beadle.store.jooq.Tables.MEETING_ANSWER;
import static org.beadle.store.jooq.Tables.MEMBER;
import static org.beadle.store.jooq.Tables.MILESTONE;
import static org.beadle.store.jooq.Tables.OFFICE;
import static org.beadle.store.jooq.Tables.PLAN;
import static org.beadle.store.jooq.Tables.PRIORITY;
import static org.beadle.store.jooq.Tables.PROGRESS_UPDATE;
import static org.beadle.store.jooq.Tables.REGISTER;
import static org.beadle.store.jooq.Tables.REGISTER_ENTRY;
import static org.beadle.store.jooq.Tables.SEAT;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Compares the rows that people read with what a board's journal told of them last. */
final class Reconciliation {
  /** Rows held at once, however many there are. */
  private static final int AT_ONCE = 1000;

  private static final List<Table<?>> OF_THE_BOARD =
      List.of(
          ACTION,
          MILESTONE,
          PROGRESS_UPDATE,
          CLOSURE,
          DATE_REQUEST,
          BLOCKER,
          PLAN,
          PRIORITY,
          MEMBER,
          SEAT,
          BOARD_GROUP,
          AGENCY,
          OFFICE,
          MEETING,
          MEETING_ANSWER,
          REGISTER,
          REGISTER_ENTRY,
          ATTENDANCE_COUNT,
          AGENDA_ITEM);

  /** Counts an action's changes, and tells nothing of it. */
  private static final Set<Field<?>> NOT_TOLD = Set.of(ACTION.VERSION);

  /** What a column has that was left to its default. */
  private static final Set<String> DEFAULTS = Set.of("0", "false");

  private final Session session;
  private final long board;
  private final Map<String, Map<Long, Told>> told = new HashMap<>();

  /** A row as the journal tells it. */
  private static final class Told {
    private final Map<String, String> values = new HashMap<>();
    private long entry;
  }

  Reconciliation(Session session, long board) {
    this.session = session;
    this.board = board;
  }

  List<RowDifference> differences() {
    replay();
    return OF_THE_BOARD.stream().flatMap(table -> differences(table).stream()).toList();
  }

  private void replay() {
    OF_THE_BOARD.forEach(table -> told.put(table.getName(), new HashMap<>()));
    try (Cursor<? extends Record> entries =
        session
            .sql()
            .select(
                JOURNAL.SEQUENCE,
                JOURNAL.RECORD_KIND,
                JOURNAL.RECORD_ID,
                JOURNAL.FIELD,
                JOURNAL.AFTER_VALUE)
            .from(JOURNAL)
            .where(JOURNAL.BOARD_ID.eq(board), JOURNAL.RECORD_KIND.in(told.keySet()))
            .orderBy(JOURNAL.SEQUENCE)
            .fetchSize(AT_ONCE)
            .fetchLazy()) {
      entries.forEach(this::take);
    }
  }

  private void take(Record entry) {
    Told row =
        told.get(entry.get(JOURNAL.RECORD_KIND))
            .computeIfAbsent(entry.get(JOURNAL.RECORD_ID), id -> new Told());
    row.entry = entry.get(JOURNAL.SEQUENCE);
    String field = entry.get(JOURNAL.FIELD);
    String after = entry.get(JOURNAL.AFTER_VALUE);
    if (field.equals(Entry.CREATED)) row.values.putAll(ValueText.values(after));
    else row.values.put(field, after);
  }

  private List<RowDifference> differences(Table<?> table) {
    Map<Long, Told> known = told.get(table.getName());
    Field<Long> key = key(table);
    List<RowDifference> differences = new ArrayList<>();
    Set<Long> found = new HashSet<>();
    try (Cursor<? extends Record> rows =
        session
            .sql()
            .selectFrom(table)
            .where(ours(table))
            .orderBy(key)
            .fetchSize(AT_ONCE)
            .fetchLazy()) {
      for (Record row : rows) {
        found.add(row.get(key));
        difference(table, row, known.get(row.get(key))).ifPresent(differences::add);
      }
    }
    known.forEach(
        (id, row) -> {
          if (!found.contains(id)) differences.add(gone(table, id, row));
        });
    return differences;
  }

  @SuppressWarnings("unchecked")
  private static Field<Long> key(Table<?> table) {
    return (Field<Long>) table.getPrimaryKey().getFields().getFirst();
  }

  private Condition ours(Table<?> table) {
    if (table.equals(PRIORITY))
      return PRIORITY.PLAN_ID.in(select(PLAN.ID).from(PLAN).where(PLAN.BOARD_ID.eq(board)));
    Field<Long> own = table.field("board_id", Long.class);
    if (own != null) return own.eq(board);
    Field<Long> action = table.field("action_id", Long.class);
    if (action != null)
      return action.in(select(ACTION.ID).from(ACTION).where(ACTION.BOARD_ID.eq(board)));
    return table
        .field("meeting_id", Long.class)
        .in(select(MEETING.ID).from(MEETING).where(MEETING.BOARD_ID.eq(board)));
  }

  private Optional<RowDifference> difference(Table<?> table, Record row, Told known) {
    long id = row.get(key(table));
    if (known == null)
      return Optional.of(
          new RowDifference(
              table.getName(), id, ref(table, row), RowDifference.What.NEW, List.of(), 0));
    List<String> fields =
        Stream.of(table.fields())
            .filter(field -> !NOT_TOLD.contains(field))
            .filter(field -> differs(known.values.get(field.getName()), row.get(field)))
            .map(Field::getName)
            .toList();
    if (fields.isEmpty()) return Optional.empty();
    return Optional.of(
        new RowDifference(
            table.getName(),
            id,
            ref(table, id, known),
            RowDifference.What.ALTERED,
            fields,
            known.entry));
  }

  private static boolean differs(String told, Object stands) {
    String text = ValueText.of(stands);
    if (told == null) return text != null && !DEFAULTS.contains(text);
    return !told.equals(text);
  }

  private RowDifference gone(Table<?> table, long id, Told row) {
    return new RowDifference(
        table.getName(), id, ref(table, id, row), RowDifference.What.GONE, List.of(), row.entry);
  }

  /** As the journal has it. */
  private Optional<String> ref(Table<?> table, long id, Told row) {
    if (table.equals(ACTION)) return Optional.ofNullable(row.values.get(ACTION.REF.getName()));
    return Optional.ofNullable(row.values.get("action_id")).flatMap(of -> ref(Long.parseLong(of)));
  }

  private Optional<String> ref(Table<?> table, Record row) {
    if (table.equals(ACTION)) return Optional.of(row.get(ACTION.REF));
    Field<Long> action = table.field("action_id", Long.class);
    return Optional.ofNullable(action).map(row::get).flatMap(this::ref);
  }

  private Optional<String> ref(long action) {
    return Optional.ofNullable(told.get(ACTION.getName()).get(action))
        .map(row -> row.values.get(ACTION.REF.getName()));
  }
}
