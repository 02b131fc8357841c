package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record on a medium that is for reading only. */
class StillRecordTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;
  private Path file;

  @BeforeEach
  void record() {
    file = folder.resolve("beadle.db");
    try (Store store = Store.open(Database.sqlite(file))) {
      SampleBoard.in(store);
    }
  }

  private StillSqliteEngine opened() {
    return StillSqliteEngine.open(
        file, new Shared(new Ids(), new Rosters(), new ActionCopies(), new WrittenStatements()));
  }

  @Test
  void itIsReadAndCopiedAndNothingIsMadeBesideIt() throws IOException {
    Path copy = elsewhere.resolve("copy.db");
    try (StillSqliteEngine engine = opened()) {
      assertThat(engine.<Integer>read(session -> new Records(session).boards().all().size()))
          .isEqualTo(1);
      engine.backUpTo(copy);
      assertThatThrownBy(() -> engine.write(session -> true)).isInstanceOf(StoreException.class);
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    try (Store store = Store.open(Database.sqlite(copy))) {
      assertThat(store.<Integer>read(records -> records.boards().all().size())).isEqualTo(1);
    }
  }

  @Test
  void itIsRefusedWhereItsLastChangesStandBesideIt() throws IOException {
    Files.writeString(folder.resolve("beadle.db-wal"), "changes");
    assertThatThrownBy(this::opened)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("stand in beadle.db-wal. Copy the whole folder");
  }

  @Test
  void aFolderThatCannotBeWrittenIsEnoughToRead() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(folder), "this account may write everywhere");
    try (Store store = Store.openToRead(Database.sqlite(file))) {
      assertThat(store.<Integer>read(records -> records.boards().all().size())).isEqualTo(1);
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
