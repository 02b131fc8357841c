package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.beadle.timetable.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Playground is not let in where real people are known. */
class PlaygroundRecordTest {
  private static final Instant NOW = Instant.parse("2018-06-18T09:00:00Z");

  @TempDir Path folder;
  private Installation installation;

  @AfterEach
  void close() {
    installation.close();
  }

  @ParameterizedTest
  @CsvSource({
    "slack, T0BOARD",
    "email, board.example",
    "teams, 6f1de0a2-30c5-4d0d-8a56-1d2a3b4c5d6e",
    "a-chat-to-come, ''"
  })
  void isKeptAwayFromARecordThatRealPeopleAreKnownIn(String platform, String workspace) {
    know(platform, workspace);
    assertThatThrownBy(this::start)
        .isInstanceOf(Failures.Refused.class)
        .hasMessageStartingWith("Beadle can't start with teams.playground here")
        .hasMessageContaining("from " + platform + ",");
  }

  @ParameterizedTest
  @CsvSource({"local, sample", "teams, 00000000-0000-0000-0000-0000000000001", "teams, ''"})
  void mayGoOnWithARecordOfItsOwn(String platform, String workspace) {
    know(platform, workspace);
    PlaygroundRecord.check(installation.store());
  }

  @Test
  void mayBeginWithAnEmptyOne() {
    open();
    PlaygroundRecord.check(installation.store());
    assertThat(installation.store().<Integer>read(each -> each.people().workspaces().size()))
        .isZero();
  }

  private void open() {
    installation = Installation.open(Installation.in(folder), new SettableClock(NOW));
  }

  private void know(String platform, String workspace) {
    open();
    installation
        .store()
        .change(
            records -> {
              long person = records.people().person("Police lead", Optional.empty(), NOW);
              records.people().identify(person, platform, workspace, "1", NOW);
            });
  }

  private void start() {
    Server.start(
        installation,
        SampleServer.settings(folder, "http:\n  port: 0\nteams:\n  playground: true\n"));
  }
}
