package org.beadle.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * A connection with the statements that were prepared on it: preparing one costs SQLite more than
 * running it. For one thread at a time.
 */
final class Connected implements AutoCloseable {
  private static final Settings SETTINGS =
      new Settings().withRenderSchema(false).withExecuteLogging(false);

  /** Statements that are kept, the most recently used ones; more than a command runs. */
  private static final int MOST = 300;

  private final Connection connection;
  private final DSLContext sql;
  private final LinkedHashMap<String, PreparedStatement> statements =
      new LinkedHashMap<>(MOST, 0.75f, true);

  Connected(Connection connection, SQLDialect dialect) {
    this.connection = connection;
    this.sql = DSL.using(connection, dialect, SETTINGS);
  }

  DSLContext sql() {
    return sql;
  }

  /** What is done with a statement. */
  interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  /**
   * Uses the statement of a text, which stays open for the next use. One that failed does not:
   * after most errors the driver has ended it without saying so.
   */
  <T> T with(String text, Use<T> use) throws SQLException {
    try {
      return use.of(statement(text));
    } catch (SQLException | RuntimeException failure) {
      forget(text, failure);
      throw failure;
    }
  }

  private PreparedStatement statement(String text) throws SQLException {
    PreparedStatement kept = statements.get(text);
    if (kept != null) return kept;
    PreparedStatement statement = connection.prepareStatement(text);
    statements.put(text, statement);
    if (statements.size() > MOST) statements.pollFirstEntry().getValue().close();
    return statement;
  }

  private void forget(String text, Exception failure) {
    PreparedStatement failed = statements.remove(text);
    try {
      if (failed != null) failed.close();
    } catch (SQLException closing) {
      failure.addSuppressed(closing);
    }
  }

  /** Runs a statement that has no parameters. */
  void execute(String text) throws SQLException {
    with(text, PreparedStatement::execute);
  }

  /** Closes the statements and the connection, which takes back what was not committed. */
  @Override
  public void close() throws SQLException {
    try (connection) {
      for (PreparedStatement statement : statements.values()) statement.close();
    }
  }
}
