package org.beadle;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.beadle.desk.Deliverer;
import org.beadle.desk.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done again and again: look what is due, and send what waits. One thread says what leaves,
 * so that two rounds never say it at a time; several hands send it.
 */
final class Rounds implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  /** How long what is being sent may take to end when the program does. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private final Sweep sweep;
  private final Deliverer deliverer;
  private final Executor hands;
  private final InstantSource clock;
  private final AtomicBoolean rung = new AtomicBoolean();
  private final ScheduledExecutorService sender =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("sender").daemon(true).factory());
  private Future<?> wake = CompletableFuture.completedFuture(null);

  /**
   * Rounds that are not made yet.
   *
   * @param deliverer makes the deliverer, of the hands that it is to send with
   * @param hands several threads, or the caller's own where each message is to be waited for
   */
  Rounds(
      Sweep sweep, Function<Executor, Deliverer> deliverer, Executor hands, InstantSource clock) {
    this.sweep = sweep;
    this.deliverer = deliverer.apply(this::send);
    this.hands = hands;
    this.clock = clock;
  }

  /** Hands for a server, as many as are needed. */
  static ExecutorService hands() {
    return Executors.newCachedThreadPool(
        Thread.ofPlatform().name("hand-", 1).daemon(true).factory());
  }

  /** Settles what an earlier run left half-done. */
  void begin() {
    sender.execute(deliverer::recover);
  }

  /** Looks what is due and lets go what waits; returns when that is done. */
  void make() {
    sweep.sweep();
    CompletableFuture.runAsync(this::deliver, sender).join();
  }

  /** Something waits: it is sent soon. */
  void ring() {
    if (rung.compareAndSet(false, true)) {
      try {
        sender.execute(this::answer);
      } catch (RejectedExecutionException closing) {
        LOG.debug("the program is closing; what waits is sent at its next start");
      }
    }
  }

  private void answer() {
    rung.set(false);
    try {
      deliver();
    } catch (RuntimeException failure) {
      LOG.error("what waits could not be sent and is tried at the next round", failure);
    }
  }

  private void deliver() {
    wake.cancel(false);
    deliverer.deliver().ifPresent(this::wakeAt);
  }

  private void wakeAt(Instant at) {
    long wait = Math.max(1, Duration.between(clock.instant(), at).toMillis());
    wake = sender.schedule(this::ring, wait, TimeUnit.MILLISECONDS);
  }

  /** One message leaves; once it has, another may. */
  private void send(Runnable message) {
    hands.execute(
        () -> {
          message.run();
          ring();
        });
  }

  @Override
  public void close() {
    sender.shutdownNow();
    if (hands instanceof ExecutorService threads) end(threads);
  }

  private static void end(ExecutorService threads) {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LAST_WORDS.toSeconds(), TimeUnit.SECONDS))
        LOG.warn("some messages were still being sent; they are looked for at the next start");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
