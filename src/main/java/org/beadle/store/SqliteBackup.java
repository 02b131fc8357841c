package org.beadle.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Copies a record of SQLite as it stands at one moment, while others read and write it. The copy is
 * there as a whole or not at all, and only its owner can read it.
 */
final class SqliteBackup {
  private SqliteBackup() {}

  static void to(Path copy, SqliteReaders.Opening record) {
    Path whole = copy.toAbsolutePath();
    if (Files.exists(whole))
      throw new StoreException(
          "There is a file or folder " + copy + " already; a backup is a new file.");
    if (!Files.isDirectory(whole.getParent()))
      throw new StoreException("There is no folder " + whole.getParent() + " for the backup.");
    Path begun = whole.resolveSibling("." + whole.getFileName() + ".part");
    try {
      RecordFolder.newFile(begun);
      try {
        copy(record, begun);
        Files.move(begun, whole);
      } finally {
        Files.deleteIfExists(begun);
      }
    } catch (IOException failure) {
      throw failed(copy, RecordFolder.why(failure), failure);
    } catch (SQLException failure) {
      throw failed(copy, failure.getMessage(), failure);
    }
  }

  private static void copy(SqliteReaders.Opening record, Path to) throws SQLException, IOException {
    try (Connection connection = record.open();
        PreparedStatement copying = connection.prepareStatement("VACUUM INTO ?")) {
      copying.setString(1, to.toString());
      copying.execute();
    }
    try (FileChannel file = FileChannel.open(to, StandardOpenOption.WRITE)) {
      file.force(true);
    }
  }

  private static StoreException failed(Path copy, String why, Exception failure) {
    return new StoreException("No backup was made at " + copy + ": " + why, failure);
  }
}
