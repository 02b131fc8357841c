package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.beadle.desk.Rows;
import org.beadle.desk.SampleHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;

  @Test
  void theWholeRecordIsCopiedWhileItIsOpenAndCanBeServedFromThere() throws IOException {
    Path copy = elsewhere.resolve("beadle.db");
    try (SampleHouse house = SampleHouse.in(folder)) {
      house.clock.set(house.clock.instant().plusSeconds(1));
      Terminal.Said note =
          Terminal.run("policy", "set", "remind-before", "21, 7", "--data", folder);
      assertThat(note.code()).as(note.errors()).isZero();

      Terminal.Said said = Terminal.run("backup", copy, "--data", folder);

      assertThat(said.code()).as(said.errors()).isZero();
      assertThat(said.out().strip()).isEqualTo("The record was copied to " + copy + ".");
      assertThat(Rows.of(copy)).isEqualTo(Rows.of(folder.resolve("beadle.db")));
    }
    assertThat(names(elsewhere)).containsExactly("beadle.db");
    assertThat(Terminal.run("verify", "--data", elsewhere).out()).contains("is whole");
    if (copy.getFileSystem().supportedFileAttributeViews().contains("posix"))
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
          .isEqualTo("rw-------");
  }

  @Test
  void noFileIsOverwritten() throws IOException {
    SampleHouse.in(folder).close();
    Path there = Files.writeString(elsewhere.resolve("there.db"), "something else");
    Terminal.Said said = Terminal.run("backup", there, "--data", folder);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors()).startsWith("There is a file or folder " + there + " already");
    assertThat(there).hasContent("something else");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    SampleHouse.in(folder).close();
    Path nowhere = elsewhere.resolve("none/beadle.db");
    Terminal.Said said = Terminal.run("backup", nowhere, "--data", folder);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors()).startsWith("There is no folder " + nowhere.getParent());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(each -> each.getFileName().toString()).toList();
    }
  }
}
