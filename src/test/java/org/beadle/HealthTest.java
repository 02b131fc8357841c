package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.beadle.desk.SampleHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthTest {
  private static final Duration EVERY = Duration.ofMinutes(1);

  @TempDir Path folder;
  private SampleHouse house;
  private Health health;

  @BeforeEach
  void open() {
    house = SampleHouse.in(folder);
    health = new Health(house.store, house.clock, EVERY);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void pass(Duration time) {
    house.clock.set(house.clock.instant().plus(time));
  }

  @Test
  void aServerThatMakesItsRoundsIsWell() {
    for (int round = 0; round < 20; round++) {
      pass(EVERY);
      health.roundMade();
      assertThat(health.getAsBoolean()).isTrue();
    }
  }

  @Test
  void aServerWhoseRoundsStoppedIsNot() {
    pass(Duration.ofMinutes(8));
    assertThat(health.getAsBoolean()).isTrue();
    pass(Duration.ofMinutes(1));
    assertThat(health.getAsBoolean()).isFalse();
    health.roundMade();
    assertThat(health.getAsBoolean()).isTrue();
  }

  @Test
  void aServerThatCantReadItsRecordIsNot() throws SQLException {
    assertThat(health.getAsBoolean()).isTrue();
    behind("ALTER TABLE board RENAME TO gone");
    assertThat(health.getAsBoolean()).as("asked again at once").isTrue();
    pass(Duration.ofSeconds(5));
    assertThat(health.getAsBoolean()).isFalse();
    behind("ALTER TABLE gone RENAME TO board");
    pass(Duration.ofSeconds(5));
    assertThat(health.getAsBoolean()).isTrue();
  }

  @Test
  void aServerWhoseLastWriteWasNotKeptIsNotUntilOneIsAgain() throws SQLException {
    behind("ALTER TABLE incoming_event RENAME TO gone");
    assertThatThrownBy(
            () ->
                house.store.change(records -> records.events().forgetBefore(house.clock.instant())))
        .isInstanceOf(RuntimeException.class);
    assertThat(health.getAsBoolean()).isFalse();

    behind("ALTER TABLE schema_version RENAME TO gone_too");
    assertThatThrownBy(() -> house.store.tryAgain()).isInstanceOf(RuntimeException.class);
    assertThat(health.getAsBoolean()).isFalse();

    behind("ALTER TABLE gone_too RENAME TO schema_version");
    house.store.tryAgain();
    assertThat(health.getAsBoolean()).isTrue();
  }

  private void behind(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("beadle.db"));
        Statement one = connection.createStatement()) {
      one.execute(statement);
    }
  }
}
