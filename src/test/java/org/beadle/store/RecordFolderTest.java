package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No other account of the machine reads a record. */
class RecordFolderTest {
  @TempDir Path folder;

  @BeforeEach
  void ownersAreKnown() {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  @Test
  void aNewRecordIsItsOwnersAlone() throws IOException {
    Path data = folder.resolve("new/data");
    try (Store store = Store.open(Database.sqlite(data.resolve("beadle.db")))) {
      SampleBoard.in(store);
      assertThat(mode(data)).isEqualTo("rwx------");
      assertThat(mode(data.getParent())).isEqualTo("rwx------");
      assertThat(files(data))
          .extracting(each -> each.getFileName().toString())
          .contains("beadle.db", "beadle.db-wal", "beadle.db-shm");
      for (Path file : files(data))
        assertThat(mode(file)).as(file.toString()).isEqualTo("rw-------");
      assertThat(RecordFolder.of(data.resolve("beadle.db")).isOpenToOthers()).isFalse();
    }
  }

  @Test
  void aFolderThatWasThereIsLeftAsItIsAndIsKnownToBeOpen() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (Store store = Store.open(Database.sqlite(data.resolve("beadle.db")))) {
      SampleBoard.in(store);
      assertThat(mode(data)).isEqualTo("rwxr-xr-x");
      assertThat(RecordFolder.of(data.resolve("beadle.db")).isOpenToOthers()).isTrue();
      for (Path file : files(data))
        assertThat(mode(file)).as(file.toString()).isEqualTo("rw-------");
    }
  }

  @Test
  void whereAFileStandsThereCanBeNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThatThrownBy(() -> Store.open(Database.sqlite(file.resolve("beadle.db"))))
        .isInstanceOf(StoreException.class)
        .hasMessage("There can be no folder " + file + ": " + file + " is a file.");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
