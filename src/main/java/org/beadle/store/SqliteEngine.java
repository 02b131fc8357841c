package org.beadle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.dbcp2.BasicDataSource;
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
  private static final int WRITER_CACHE_KIBIBYTES = 16_384;

  /** More statements than the program has texts for; preparing one costs more than running it. */
  private static final int STATEMENTS = 300;

  private final BasicDataSource readers;
  private final BasicDataSource one;
  private final SqliteWriter writer;
  private final Shared shared;

  private SqliteEngine(BasicDataSource readers, BasicDataSource one, Shared shared)
      throws SQLException {
    this.readers = readers;
    this.one = one;
    this.writer = new SqliteWriter(one.getConnection(), shared);
    this.shared = shared;
  }

  static SqliteEngine open(Path file, Shared shared) {
    BasicDataSource one = null;
    try {
      if (file.toAbsolutePath().getParent() != null)
        Files.createDirectories(file.toAbsolutePath().getParent());
      one = writer(file);
      prepare(one);
      return new SqliteEngine(readers(file), one, shared);
    } catch (SQLException | IOException | StoreException failure) {
      close(one);
      if (failure instanceof StoreException known) throw known;
      throw new StoreException(
          "The database " + file + " can't be opened: " + failure.getMessage(), failure);
    }
  }

  private static void prepare(BasicDataSource one) throws SQLException {
    try (Connection connection = one.getConnection()) {
      connection.setAutoCommit(false);
      new Schema().prepare(connection);
      connection.commit();
    }
  }

  private static BasicDataSource writer(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.setCacheSize(-WRITER_CACHE_KIBIBYTES);
    // Ids are the program's own; asking for generated ones costs a statement for each insert.
    config.setGetGeneratedKeys(false);
    return connections(file, config, 1);
  }

  private static BasicDataSource readers(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLISECONDS);
    BasicDataSource readers = connections(file, config, READERS);
    readers.setConnectionInitSqls(List.of("PRAGMA query_only = ON"));
    readers.setDefaultAutoCommit(false);
    readers.setAutoCommitOnReturn(false);
    return readers;
  }

  private static BasicDataSource connections(Path file, SQLiteConfig config, int atMost) {
    BasicDataSource pool = new BasicDataSource();
    pool.setUrl("jdbc:sqlite:" + file);
    config
        .toProperties()
        .forEach((name, value) -> pool.addConnectionProperty("" + name, "" + value));
    pool.setMaxTotal(atMost);
    pool.setMaxIdle(atMost);
    pool.setPoolPreparedStatements(true);
    pool.setMaxOpenPreparedStatements(STATEMENTS);
    return pool;
  }

  private static void close(BasicDataSource pool) {
    try {
      if (pool != null) pool.close();
    } catch (SQLException failure) {
      throw new StoreException("The database can't be closed: " + failure.getMessage(), failure);
    }
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
    close(one);
    close(readers);
  }
}
