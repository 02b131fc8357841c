package org.beadle.teams;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.beadle.chat.Remembered;

/**
 * Does what an activity asks for once, however often Teams brings it. Who comes while it is being
 * done waits for its answer.
 */
final class OnceEach {
  private static final Duration KEPT = Duration.ofHours(1);
  private static final int MOST = 20_000;

  private final Remembered<String, CompletableFuture<Reply>> begun;

  OnceEach(InstantSource clock) {
    this.begun = new Remembered<>(clock, KEPT, MOST);
  }

  /** The answer. Where the work fails, the activity may be brought again. */
  Reply answer(Occasion occasion, Supplier<Reply> work) {
    CompletableFuture<Reply> own = new CompletableFuture<>();
    Optional<CompletableFuture<Reply>> earlier = begin(occasion, own);
    if (earlier.isPresent()) return joined(earlier.get());
    try {
      Reply reply = work.get();
      own.complete(reply);
      return reply;
    } catch (RuntimeException | Error failure) {
      begun.forget(occasion.id());
      occasion.content().ifPresent(begun::forget);
      own.completeExceptionally(failure);
      throw failure;
    }
  }

  private synchronized Optional<CompletableFuture<Reply>> begin(
      Occasion occasion, CompletableFuture<Reply> own) {
    Optional<CompletableFuture<Reply>> earlier =
        begun.find(occasion.id()).or(() -> occasion.content().flatMap(begun::find));
    if (earlier.isEmpty()) {
      begun.keep(occasion.id(), own);
      occasion.content().ifPresent(content -> begun.keep(content, own));
    }
    return earlier;
  }

  private static Reply joined(CompletableFuture<Reply> earlier) {
    try {
      return earlier.join();
    } catch (CompletionException failed) {
      throw new IllegalStateException("The same activity failed", failed.getCause());
    }
  }
}
