package org.beadle.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
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

  /** The statement of a text, which stays open: its results are to be closed, and not itself. */
  PreparedStatement statement(String text) throws SQLException {
    PreparedStatement kept = statements.get(text);
    if (kept != null) return kept;
    PreparedStatement statement = connection.prepareStatement(text);
    statements.put(text, statement);
    if (statements.size() > MOST) forgetTheEldest();
    return statement;
  }

  private void forgetTheEldest() throws SQLException {
    Map.Entry<String, PreparedStatement> eldest = statements.firstEntry();
    statements.remove(eldest.getKey());
    eldest.getValue().close();
  }

  /** Runs a statement that has no parameters. */
  void execute(String text) throws SQLException {
    statement(text).execute();
  }

  /** Closes the statements and the connection, which takes back what was not committed. */
  @Override
  public void close() throws SQLException {
    try (connection) {
      for (PreparedStatement statement : statements.values()) statement.close();
    }
  }
}
