package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OnceEachTest {
  private static final Occasion OCCASION = new Occasion("id", Optional.of("content"));

  private final OnceEach once = new OnceEach(InstantSource.fixed(TeamsHouse.NOW));

  @Test
  void whatBreaksOffLeavesNobodyWaiting() throws Exception {
    assertThatThrownBy(
            () ->
                once.answer(
                    OCCASION,
                    () -> {
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);

    CompletableFuture<Reply> again =
        CompletableFuture.supplyAsync(() -> once.answer(OCCASION, Reply::accepted));
    assertThat(again.get(Duration.ofSeconds(10).toSeconds(), TimeUnit.SECONDS))
        .isEqualTo(Reply.accepted());
  }
}
