package org.beadle.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;

/** SQLite: a few readers, and one writer thread with a connection of its own. */
final class SqliteEngine implements Engine {
  static final Settings SETTINGS = new Settings().withRenderSchema(false).withExecuteLogging(false);

  private static final int READERS = 4;
  private static final int BUSY_MILLISECONDS = 5_000;

  private final HikariDataSource readers;
  private final SqliteWriter writer;
  private final Shared shared;

  private SqliteEngine(HikariDataSource readers, SqliteWriter writer, Shared shared) {
    this.readers = readers;
    this.writer = writer;
    this.shared = shared;
  }

  static SqliteEngine open(Path file, Shared shared) {
    try {
      if (file.toAbsolutePath().getParent() != null)
        Files.createDirectories(file.toAbsolutePath().getParent());
      String url = "jdbc:sqlite:" + file;
      Connection connection = DriverManager.getConnection(url, settings());
      try {
        prepare(connection);
      } catch (SQLException | RuntimeException failure) {
        connection.close();
        throw failure;
      }
      return new SqliteEngine(readers(url), new SqliteWriter(connection, shared), shared);
    } catch (SQLException | IOException failure) {
      throw new StoreException(
          "The database " + file + " can't be opened: " + failure.getMessage(), failure);
    }
  }

  private static void prepare(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try {
      new Schema().prepare(connection);
      connection.commit();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  static Properties settings() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    // Ids are the program's own; asking for generated ones costs a statement for each insert.
    config.setGetGeneratedKeys(false);
    return config.toProperties();
  }

  private static HikariDataSource readers(String url) {
    SQLiteConfig reading = new SQLiteConfig();
    reading.setBusyTimeout(BUSY_MILLISECONDS);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setDataSourceProperties(reading.toProperties());
    config.setConnectionInitSql("PRAGMA query_only = ON");
    config.setAutoCommit(false);
    config.setMaximumPoolSize(READERS);
    config.setMinimumIdle(1);
    config.setPoolName("readers");
    return new HikariDataSource(config);
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    try (Connection connection = readers.getConnection()) {
      DSLContext sql = DSL.using(connection, SQLDialect.SQLITE, SETTINGS);
      return work.apply(new Session(sql, shared, new Heads(Map.of())));
    } catch (SQLException failure) {
      throw new StoreException("The database can't be read: " + failure.getMessage(), failure);
    }
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    return writer.write(work);
  }

  @Override
  public void close() {
    writer.close();
    readers.close();
  }
}
