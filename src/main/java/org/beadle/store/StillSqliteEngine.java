package org.beadle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * SQLite on a medium that can't be written, so that nobody changes the file while it is read.
 * Otherwise SQLite wants to make files beside it, even to read.
 */
final class StillSqliteEngine implements Engine {
  private static final String COPY_IT = " Copy the whole folder to where it can be written.";

  private final Path file;
  private final SqliteReaders readers;

  private StillSqliteEngine(Path file, SqliteReaders readers) {
    this.file = file;
    this.readers = readers;
  }

  /** Whether nothing can be written beside the record. */
  static boolean isFor(Path file) {
    return Files.isRegularFile(file) && !Files.isWritable(file.toAbsolutePath().getParent());
  }

  /**
   * @throws StoreException where the last changes are in another file, or the record is of an older
   *     version, which can't be brought up to date here
   */
  static StillSqliteEngine open(Path file, Shared shared) {
    checkWhole(file);
    try (Connection connection = connection(file)) {
      if (!new Schema().isPrepared(connection))
        throw new StoreException(
            "The database " + file + " is of another version than this program." + COPY_IT);
    } catch (SQLException failure) {
      throw StoreException.of("The database " + file + " can't be opened: ", failure);
    }
    return new StillSqliteEngine(file, new SqliteReaders(() -> connection(file), shared));
  }

  private static void checkWhole(Path file) {
    Path changes = file.resolveSibling(file.getFileName() + "-wal");
    try {
      if (Files.exists(changes) && Files.size(changes) > 0)
        throw new StoreException(
            "The last changes to " + file + " stand in " + changes.getFileName() + "." + COPY_IT);
    } catch (IOException failure) {
      throw new StoreException(changes + " can't be read: " + failure.getMessage(), failure);
    }
  }

  private static Connection connection(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + "?immutable=1");
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    return readers.read(work);
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    throw new StoreException("The record is on a medium that can't be written: " + file);
  }

  @Override
  public void backUpTo(Path copy) {
    SqliteBackup.to(copy, () -> connection(file));
  }

  @Override
  public void close() {
    readers.close();
  }
}
