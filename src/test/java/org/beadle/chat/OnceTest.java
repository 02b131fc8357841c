package org.beadle.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {
  private final Once<String, Integer> once =
      new Once<>(InstantSource.fixed(Instant.EPOCH), Duration.ofHours(1), 100);
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void whatComesAgainGetsTheSameAnswer() {
    assertThat(once.answer("id", done::incrementAndGet)).isEqualTo(1);
    assertThat(once.answer("id", done::incrementAndGet)).isEqualTo(1);
    assertThat(once.answer("other", done::incrementAndGet)).isEqualTo(2);
  }

  @Test
  void anyOfItsKeysTellsThatItCameBefore() {
    once.answer(List.of("id", "content"), done::incrementAndGet);
    assertThat(once.answer(List.of("again", "content"), done::incrementAndGet)).isEqualTo(1);
  }

  @Test
  void whatBreaksOffLeavesNobodyWaiting() throws Exception {
    assertThatThrownBy(
            () ->
                once.answer(
                    List.of("id", "content"),
                    () -> {
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);

    for (String key : List.of("id", "content")) {
      CompletableFuture<Integer> again =
          CompletableFuture.supplyAsync(() -> once.answer(key, done::incrementAndGet));
      assertThat(again.get(10, TimeUnit.SECONDS)).isPositive();
    }
  }
}
