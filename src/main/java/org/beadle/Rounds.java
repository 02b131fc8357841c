package org.beadle;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.beadle.desk.Deliverer;
import org.beadle.desk.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done again and again: look what is due, and send what waits. One thread sends, so that
 * two rounds never send at a time.
 */
final class Rounds implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final Sweep sweep;
  private final Deliverer deliverer;
  private final AtomicBoolean rung = new AtomicBoolean();
  private final ExecutorService sender =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("sender").daemon(true).factory());

  Rounds(Sweep sweep, Deliverer deliverer) {
    this.sweep = sweep;
    this.deliverer = deliverer;
  }

  /** Settles what an earlier run left half-done. */
  void begin() {
    sender.execute(deliverer::recover);
  }

  /** Looks what is due and sends what waits; returns when that is done. */
  void make() {
    sweep.sweep();
    CompletableFuture.runAsync(deliverer::deliver, sender).join();
  }

  /** Something waits: it is sent soon, on the sender's own thread. */
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
      deliverer.deliver();
    } catch (RuntimeException failure) {
      LOG.error("what waits could not be sent and is tried at the next round", failure);
    }
  }

  @Override
  public void close() {
    sender.shutdown();
  }
}
