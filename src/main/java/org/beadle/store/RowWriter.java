package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Adds and changes single rows, by statements that are written out once. */
final class RowWriter {
  private final Session session;

  RowWriter(Session session) {
    this.session = session;
  }

  private DSLContext sql() {
    return session.sql();
  }

  /** Adds a row; columns that were not set get their default. */
  void insert(TableRecord<?> row) {
    Field<?>[] columns = Stream.of(row.fields()).filter(row::touched).toArray(Field<?>[]::new);
    session.execute(
        "insert " + row.getTable().getName() + names(Stream.of(columns)),
        () -> sql().insertInto(row.getTable()).set(row),
        Stream.of(columns).map(row::get).toArray());
  }

  /** Adds rows with all their columns, in one statement. */
  void insertAll(List<? extends TableRecord<?>> rows) {
    if (rows.isEmpty()) return;
    Table<?> table = rows.getFirst().getTable();
    session.execute(
        "insert " + rows.size() + " " + table.getName(),
        () -> sql().insertInto(table, table.fields()).valuesOfRecords(rows),
        rows.stream().flatMap(row -> Stream.of(row.intoArray())).toArray());
  }

  /** Sets columns of the row of an id. */
  void update(Table<?> table, Edits edits, Field<Long> key, long id) {
    List<Object> values = new ArrayList<>(edits.after());
    values.add(id);
    session.execute(
        "update " + table.getName() + names(edits.columns()),
        () -> sql().update(table).set(edits.values()).where(key.eq(id)),
        values.toArray());
  }

  /** Sets columns of an action of a version, and raises it; false where it has another version. */
  boolean revise(Edits edits, long action, int version) {
    List<Object> values = new ArrayList<>(edits.after());
    values.addAll(List.of(version + 1, action, version));
    int revised =
        session.execute(
            "revise" + names(edits.columns()),
            () ->
                sql()
                    .update(ACTION)
                    .set(edits.values())
                    .set(ACTION.VERSION, version + 1)
                    .where(ACTION.ID.eq(action), ACTION.VERSION.eq(version)),
            values.toArray());
    return revised > 0;
  }

  private static String names(Stream<? extends Field<?>> fields) {
    return fields.map(Field::getName).collect(Collectors.joining(",", " ", ""));
  }
}
