package org.beadle.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Select;

/**
 * The text of statements that are run for every command, written out once: for one record, writing
 * a statement out costs more than running it.
 *
 * <p>A name stands for one text. What makes a statement is asked once for it, with any values; its
 * parameters get the values of each run, in their order in the text.
 */
final class WrittenStatements {
  private record Written(String text, Field<?>[] columns) {}

  private final Map<String, Written> statements = new ConcurrentHashMap<>();

  /** Runs a query. */
  Result<Record> fetch(
      String name, DSLContext sql, Supplier<? extends Select<?>> made, Object... values) {
    Written written = statements.computeIfAbsent(name, key -> query(made.get()));
    return sql.connectionResult(
        connection -> {
          try (PreparedStatement statement = bound(connection, sql, written, values);
              ResultSet rows = statement.executeQuery()) {
            return sql.fetch(rows, written.columns());
          }
        });
  }

  /** The columns as selected, since those of a query's fields() forget which table they are of. */
  private static Written query(Select<?> query) {
    return new Written(query.getSQL(), query.getSelect().toArray(Field<?>[]::new));
  }

  /** Runs a statement that writes; how many rows it wrote. */
  int execute(String name, DSLContext sql, Supplier<? extends Query> made, Object... values) {
    Written written =
        statements.computeIfAbsent(
            name, key -> new Written(made.get().getSQL(), new Field<?>[] {}));
    return sql.connectionResult(
        connection -> {
          try (PreparedStatement statement = bound(connection, sql, written, values)) {
            return statement.executeUpdate();
          }
        });
  }

  private static PreparedStatement bound(
      Connection connection, DSLContext sql, Written written, Object... values)
      throws SQLException {
    boolean daysAsText = sql.dialect() == SQLDialect.SQLITE;
    PreparedStatement statement = connection.prepareStatement(written.text());
    for (int place = 0; place < values.length; place++)
      statement.setObject(place + 1, stored(values[place], daysAsText));
    return statement;
  }

  private static Object stored(Object value, boolean daysAsText) {
    return switch (value) {
      case null -> null;
      case Instant at -> at.toEpochMilli();
      case LocalDate day -> daysAsText ? day.toString() : day;
      default -> value;
    };
  }
}
