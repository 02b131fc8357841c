package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.beadle.desk.SampleHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  @TempDir Path folder;

  @Test
  void aJournalThatNobodyTouchedIsWhole() {
    SampleHouse.in(folder).close();
    Terminal.Said said = Terminal.run("verify", "--data", folder);
    assertThat(said.code()).as(said.errors()).isZero();
    assertThat(said.out()).contains("is whole. Entries: ");
  }

  @Test
  void theLastEntryIsPrintedAndKnownAgainLater() {
    SampleHouse.in(folder).close();
    String head = head();

    Terminal.Said same = Terminal.run("verify", "--noted", head, "--data", folder);
    assertThat(same.code()).as(same.errors()).isZero();
    assertThat(same.out()).contains("is the one that was noted");

    String other = head.substring(0, head.indexOf(':') + 1) + "0".repeat(64);
    Terminal.Said anew = Terminal.run("verify", "--noted", other, "--data", folder);
    assertThat(anew.code()).isEqualTo(1);
    assertThat(anew.out()).contains("is not the one that was noted");
  }

  @Test
  void whatWasNotPrintedByItIsRefused() {
    SampleHouse.in(folder).close();
    Terminal.Said said = Terminal.run("verify", "--noted", "12", "--data", folder);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors()).startsWith("--noted is what verify printed earlier");
  }

  /** As it is printed. */
  private String head() {
    String out = Terminal.run("verify", "--data", folder).out().strip();
    return out.substring(out.lastIndexOf(' ') + 1);
  }

  @Test
  void aLastChangeThatWasRemovedIsNamed() throws SQLException {
    SampleHouse.in(folder).close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("beadle.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(
          "DELETE FROM journal WHERE change_id = (SELECT MAX(id) FROM record_change)");
      statement.execute("DELETE FROM record_change WHERE id = (SELECT MAX(id) FROM record_change)");
    }
    Terminal.Said said = Terminal.run("verify", "--data", folder);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.out()).contains("or is missing");
  }

  @Test
  void anEntryThatWasAlteredIsNamed() throws SQLException {
    SampleHouse.in(folder).close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("beadle.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE journal SET after_value = 'other' WHERE sequence = 7");
    }
    Terminal.Said said = Terminal.run("verify", "--data", folder);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.out()).contains("entry 7 does not fit");
  }

  @Test
  void aFolderThatMayNotBeLookedIntoIsSaid() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    SampleHouse.in(closed).close();
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "this account may read everything");
    Terminal.Said said = Terminal.run("verify", "--data", closed);
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.errors()).startsWith("This account may not look into the folder " + closed);
  }
}
