package org.beadle.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A platform may ask for patience, but not for days of it. */
class ChatExceptionTest {
  @ParameterizedTest
  @CsvSource({"PT0S, PT0S", "PT30S, PT30S", "PT1H, PT1H", "PT1H1S, PT1H", "PT277H, PT1H"})
  void aWaitOfMoreThanAnHourIsAnHour(Duration asked, Duration kept) {
    assertThat(ChatException.retryable("busy", Optional.of(asked), null).retryAfter())
        .contains(kept);
  }
}
