package org.beadle.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;

/** PostgreSQL: a pool of writers, and one of readers that see one moment each. */
final class PostgresEngine implements Engine {
  private static final int WRITERS = 8;
  private static final int READERS = 4;
  private static final int ATTEMPTS = 5;

  /** Serialization failure and deadlock: the same work may succeed when it is tried again. */
  private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01");

  private final HikariDataSource writers;
  private final HikariDataSource readers;
  private final Shared shared;

  private PostgresEngine(HikariDataSource writers, HikariDataSource readers, Shared shared) {
    this.writers = writers;
    this.readers = readers;
    this.shared = shared;
  }

  static PostgresEngine open(Database.Postgres database, Shared shared) {
    HikariDataSource writers = null;
    try {
      writers = new HikariDataSource(pool(database, "writers", WRITERS));
      prepare(writers);
      HikariConfig reading = pool(database, "readers", READERS);
      reading.setReadOnly(true);
      reading.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
      return new PostgresEngine(writers, new HikariDataSource(reading), shared);
    } catch (SQLException | RuntimeException failure) {
      if (writers != null) writers.close();
      if (failure instanceof StoreException known) throw known;
      throw new StoreException(
          "The database " + database.url() + " can't be opened: " + failure.getMessage(), failure);
    }
  }

  private static HikariConfig pool(Database.Postgres database, String name, int size) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(database.url());
    config.setUsername(database.user());
    config.setPassword(database.password());
    config.setAutoCommit(false);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setPoolName(name);
    return config;
  }

  private static void prepare(HikariDataSource writers) throws SQLException {
    try (Connection connection = writers.getConnection();
        Statement statement = connection.createStatement()) {
      // Two programs may start at once; the second waits and finds the tables made.
      statement.execute("SELECT pg_advisory_xact_lock(hashtext('beadle schema'))");
      checkTakesAllLetters(statement);
      new Schema().prepare(connection);
      connection.commit();
    }
  }

  private static void checkTakesAllLetters(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SHOW server_encoding")) {
      String encoding = row.next() ? row.getString(1) : "";
      if (!encoding.equals("UTF8"))
        throw new StoreException(
            "The database keeps text as %s, which does not take all letters that people write. Make one of UTF8: createdb --encoding=UTF8 --template=template0 NAME"
                .formatted(encoding));
    }
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    return inTransaction(readers, work);
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return inTransaction(writers, work);
      } catch (StaleRecordException | DataAccessException failure) {
        if (attempt == ATTEMPTS || !worthAnotherTry(failure)) throw failure;
      }
    }
  }

  private static boolean worthAnotherTry(RuntimeException failure) {
    return failure instanceof StaleRecordException
        || failure instanceof DataAccessException refused
            && WORTH_ANOTHER_TRY.contains(refused.sqlState());
  }

  private <T> T inTransaction(HikariDataSource pool, Function<Session, T> work) {
    try (Connection connection = pool.getConnection();
        Connected connected = new Connected(connection, SQLDialect.POSTGRES)) {
      // Closing without a commit rolls back.
      Session session = new Session(connected, shared, new Heads(Map.of()));
      T result = work.apply(session);
      session.heads().write(session);
      connection.commit();
      return result;
    } catch (SQLException failure) {
      throw new StoreException("The database did not keep it: " + failure.getMessage(), failure);
    }
  }

  @Override
  public void backUpTo(Path file) {
    throw new StoreException(
        "A record in PostgreSQL is backed up by PostgreSQL's own programs: pg_dump --format=custom"
            + " --file=FILE DATABASE, and pg_restore to bring it back.");
  }

  @Override
  public void close() {
    writers.close();
    readers.close();
  }
}
