package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    assertThat(said.out().strip()).endsWith("is whole.");
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
}
