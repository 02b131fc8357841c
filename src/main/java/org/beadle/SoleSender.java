package org.beadle;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.beadle.store.Database;
import org.beadle.store.RecordFolder;

/**
 * The right to send what waits in a record that is one file, which one program has at a time: two
 * could not tell each other's messages on the way from lost ones, and would send them twice. The
 * system takes it back when the program ends, however it ends.
 */
final class SoleSender implements AutoCloseable {
  private final Closeable right;

  private SoleSender(Closeable right) {
    this.right = right;
  }

  /**
   * @throws Failures.Refused where another program sends already
   * @throws org.beadle.store.StoreException where nothing can be written in the record's folder
   */
  static SoleSender of(Database database) {
    return switch (database) {
      case Database.Sqlite(Path record) ->
          of(record.resolveSibling(record.getFileName() + ".sender"));
      case Database.Postgres shared -> new SoleSender(() -> {});
    };
  }

  private static SoleSender of(Path path) {
    RecordFolder.of(path).hold(path.getFileName().toString());
    try {
      FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE);
      if (isTaken(file)) {
        file.close();
        throw new Failures.Refused(
            "Another Beadle runs with the same record already (%s). Stop it first."
                .formatted(path.toAbsolutePath().getParent()));
      }
      return new SoleSender(file);
    } catch (IOException failure) {
      throw new Failures.Refused("Beadle may not write to " + path + ".");
    }
  }

  /** Takes it, and keeps it for as long as the file is open. */
  private static boolean isTaken(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      return lock == null;
    } catch (OverlappingFileLockException sameProgram) {
      return true;
    }
  }

  @Override
  public void close() {
    try {
      right.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
