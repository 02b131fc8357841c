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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE progress_update SET note = 'other'|, progress_update |altered in note.",
        "UPDATE progress_update SET said_on = '2017-01-01'|Action 2.3a, progress|in said_on.",
        "UPDATE progress_update SET member_id = (SELECT MIN(id) FROM member)|2.3a|in member_id.",
        "DELETE FROM progress_update|, progress_update |: removed.",
        "UPDATE milestone SET due_on = '2031-01-01'|, milestone |altered in due_on.",
        "UPDATE milestone SET original_due_on = '2031-01-01'|, mile|altered in original_due_on.",
        "UPDATE milestone SET slips = 4|, milestone |altered in slips.",
        "UPDATE action SET title = 'other' WHERE ref = '2.3a'|Action 2.3a, action |in title.",
        "UPDATE action SET lead_id = 5 WHERE ref = '2.3a'|Action 2.3a, action |in lead_id.",
        "UPDATE member SET name = 'Other' WHERE name = 'Police lead'|member |altered in name.",
        "INSERT INTO priority SELECT 5, plan_id, 99, 'x', NULL FROM priority LIMIT"
            + " 1|priority|added;"
      })
  void whatPeopleReadAndTheJournalDoesNotTellIsNamed(String sql, String row, String what)
      throws SQLException {
    try (SampleHouse house = SampleHouse.in(folder)) {
      house.says("Quality assurance lead", "action 2.3a note We told the board in time");
    }
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("beadle.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
    Terminal.Said said = Terminal.run("verify", "--data", folder);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.out()).contains("the record was altered behind Beadle").contains(row, what);
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
