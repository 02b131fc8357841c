package org.beadle.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private Instant now = Instant.parse("2026-09-30T09:00:00Z");
  private final InstantSource clock = () -> now;
  private final Remembered<String, String> remembered = new Remembered<>(clock, HOUR, 3);

  @Test
  void anEntryCountsForItsLifetime() {
    remembered.keep("one", "first");
    now = now.plus(HOUR).minusMillis(1);
    assertThat(remembered.find("one")).contains("first");
    now = now.plusMillis(1);
    assertThat(remembered.find("one")).isEmpty();
  }

  @Test
  void theOldestIsForgottenFirst() {
    for (String each : new String[] {"one", "two", "three", "four"}) remembered.keep(each, each);

    assertThat(remembered.find("one")).isEmpty();
    assertThat(remembered.find("two")).contains("two");
  }

  @Test
  void whatIsOverTakesUpNoRoom() {
    remembered.keep("one", "first");
    remembered.keep("two", "second");
    now = now.plus(HOUR);
    remembered.keep("three", "third");

    assertThat(remembered.size()).isEqualTo(1);
  }

  @Test
  void anEntryThatWasKeptAgainLivesOn() {
    remembered.keep("one", "first");
    now = now.plus(HOUR.dividedBy(2));
    remembered.keep("one", "again");
    now = now.plus(HOUR.dividedBy(2));
    remembered.keep("two", "second");

    assertThat(remembered.find("one")).contains("again");
  }
}
