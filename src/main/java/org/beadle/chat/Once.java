package org.beadle.chat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Does what a platform brings once, however often it brings it. Who comes while it is being done
 * waits for its answer, and who comes later gets the same.
 */
public final class Once<K, V> {
  private final Remembered<K, CompletableFuture<V>> begun;

  /**
   * @param kept how long an answer is kept
   * @param most answers that are kept
   */
  public Once(InstantSource clock, Duration kept, int most) {
    this.begun = new Remembered<>(clock, kept, most);
  }

  /** The answer to what is known by {@code key}. */
  public V answer(K key, Supplier<V> work) {
    return answer(List.of(key), work);
  }

  /**
   * The answer to what is known by each of several keys. Where the work fails, it may be brought
   * again.
   */
  public V answer(List<K> keys, Supplier<V> work) {
    CompletableFuture<V> own = new CompletableFuture<>();
    Optional<CompletableFuture<V>> earlier = begin(keys, own);
    if (earlier.isPresent()) return joined(earlier.get());
    try {
      V answer = work.get();
      own.complete(answer);
      return answer;
    } catch (RuntimeException | Error failure) {
      keys.forEach(begun::forget);
      own.completeExceptionally(failure);
      throw failure;
    }
  }

  private synchronized Optional<CompletableFuture<V>> begin(
      List<K> keys, CompletableFuture<V> own) {
    Optional<CompletableFuture<V>> earlier =
        keys.stream().flatMap(key -> begun.find(key).stream()).findFirst();
    if (earlier.isEmpty()) keys.forEach(key -> begun.keep(key, own));
    return earlier;
  }

  private static <V> V joined(CompletableFuture<V> earlier) {
    try {
      return earlier.join();
    } catch (CompletionException failed) {
      throw new IllegalStateException("The same failed when it came first", failed.getCause());
    }
  }
}
