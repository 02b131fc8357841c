package org.beadle.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.sqlite.SQLiteConfig;

/** SQLite: a few readers, and one writer thread with a connection of its own. */
final class SqliteEngine implements Engine {
  private static final int BUSY_MILLISECONDS = 5_000;
  private static final int WRITER_CACHE_KIBIBYTES = 16_384;

  private final Path file;
  private final SqliteReaders readers;
  private final SqliteWriter writer;

  private SqliteEngine(Path file, SqliteReaders readers, SqliteWriter writer) {
    this.file = file;
    this.readers = readers;
    this.writer = writer;
  }

  static SqliteEngine open(Path file, Shared shared) {
    RecordFolder.of(file).hold(file.getFileName().toString());
    try {
      return new SqliteEngine(
          file,
          new SqliteReaders(() -> reading(file), shared),
          new SqliteWriter(prepared(writing(file)), shared));
    } catch (SQLException failure) {
      throw StoreException.of("The database " + file + " can't be opened: ", failure);
    }
  }

  /**
   * A connection to the newest schema; closed where that can't be had. It writes only where it has
   * to, so that a program that only reads starts while another one writes.
   */
  private static Connection prepared(Connection connection) throws SQLException {
    try {
      if (new Schema().isPrepared(connection)) return connection;
      connection.setAutoCommit(false);
      new Schema().prepare(connection);
      connection.commit();
      connection.setAutoCommit(true);
      return connection;
    } catch (SQLException | RuntimeException failure) {
      connection.close();
      throw failure;
    }
  }

  private static Connection writing(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.setCacheSize(-WRITER_CACHE_KIBIBYTES);
    // Ids are the program's own; asking for generated ones costs a statement for each insert.
    config.setGetGeneratedKeys(false);
    return connection(file, config);
  }

  private static Connection reading(Path file) throws SQLException {
    Connection connection = patient(file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
      return connection;
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  private static Connection patient(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLISECONDS);
    return connection(file, config);
  }

  private static Connection connection(Path file, SQLiteConfig config) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    return readers.read(work);
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    return writer.write(work);
  }

  /** A connection that may only read copies nothing. */
  @Override
  public void backUpTo(Path copy) {
    SqliteBackup.to(copy, () -> patient(file));
  }

  @Override
  public void close() {
    writer.close();
    readers.close();
  }
}
