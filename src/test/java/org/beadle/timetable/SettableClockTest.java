package org.beadle.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettableClockTest {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  private final SettableClock clock = new SettableClock(START);

  @Test
  void itStandsStillUntilItIsMoved() {
    assertThat(clock.instant()).isEqualTo(START).isEqualTo(clock.instant());
    clock.set(START.plusSeconds(5));
    assertThat(clock.advance(Duration.ofSeconds(5))).isEqualTo(START.plusSeconds(10));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(10));
  }

  @Test
  void itNeverMovesBack() {
    assertThatThrownBy(() -> clock.set(START.minusMillis(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(clock.instant()).isEqualTo(START);
  }

  @Test
  void stepsOfSeveralThreadsAreAllCounted() {
    IntStream.range(0, 2000).parallel().forEach(step -> clock.advance(Duration.ofMillis(1)));
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(2));
  }
}
