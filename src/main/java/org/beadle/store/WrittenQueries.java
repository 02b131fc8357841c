package org.beadle.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;

/**
 * The text of long queries that are asked often, written out once: for one record, writing such a
 * query out costs more than running it.
 */
final class WrittenQueries {
  private record Written(String text, Field<?>[] columns) {}

  private final Map<String, Written> queries = new ConcurrentHashMap<>();

  /**
   * Runs the query of a name.
   *
   * @param made makes it, with any values; asked once
   * @param values for each of its parameters, in their order; numbers and texts
   */
  Result<Record> fetch(
      String name, DSLContext sql, Supplier<? extends Select<?>> made, Object... values) {
    Written query = queries.computeIfAbsent(name, key -> write(made.get()));
    return sql.connectionResult(connection -> run(connection, sql, query, values));
  }

  /** The columns as selected, since those of a query's fields() forget which table they are of. */
  private static Written write(Select<?> query) {
    return new Written(query.getSQL(), query.getSelect().toArray(Field<?>[]::new));
  }

  private static Result<Record> run(
      Connection connection, DSLContext sql, Written query, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query.text())) {
      for (int place = 0; place < values.length; place++)
        statement.setObject(place + 1, values[place]);
      try (ResultSet rows = statement.executeQuery()) {
        return sql.fetch(rows, query.columns());
      }
    }
  }
}
