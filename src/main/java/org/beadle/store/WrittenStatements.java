package org.beadle.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.exception.DataAccessException;

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
      String name, Connected connected, Supplier<? extends Select<?>> made, Object... values) {
    Written written = statements.computeIfAbsent(name, key -> query(made.get()));
    return run(
        name,
        connected,
        written,
        values,
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            return connected.sql().fetch(rows, written.columns());
          }
        });
  }

  /** The columns as selected, since those of a query's fields() forget which table they are of. */
  private static Written query(Select<?> query) {
    return new Written(query.getSQL(), query.getSelect().toArray(Field<?>[]::new));
  }

  /** Runs a statement that writes; how many rows it wrote. */
  int execute(String name, Connected connected, Supplier<? extends Query> made, Object... values) {
    Written written =
        statements.computeIfAbsent(
            name, key -> new Written(made.get().getSQL(), new Field<?>[] {}));
    return run(name, connected, written, values, PreparedStatement::executeUpdate);
  }

  private static <T> T run(
      String name, Connected connected, Written written, Object[] values, Connected.Use<T> use) {
    boolean daysAsText = connected.sql().dialect() == SQLDialect.SQLITE;
    try {
      return connected.with(
          written.text(),
          statement -> {
            for (int place = 0; place < values.length; place++)
              statement.setObject(place + 1, stored(values[place], daysAsText));
            return use.of(statement);
          });
    } catch (SQLException failure) {
      throw new DataAccessException(name + ": " + failure.getMessage(), failure);
    }
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
