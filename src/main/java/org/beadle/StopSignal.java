package org.beadle;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C, or the end that a service manager asks for. The machine ends the program as soon as its
 * shutdown hooks have run, so the hook waits until this is closed: it is to be opened before, and
 * so closed after, all that has to stop in good order.
 */
final class StopSignal implements AutoCloseable {
  /** Service managers end a program by force not much later. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  StopSignal() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  /** Waits until somebody asks the program to end. */
  void await() throws InterruptedException {
    asked.await();
  }

  private void stop() {
    asked.countDown();
    try {
      stopped.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stopped.countDown();
  }
}
