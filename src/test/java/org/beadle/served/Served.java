package org.beadle.served;

import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * A server's process of its own.
 *
 * @param port where it listens, or will
 */
public record Served(Process process, int port) implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 90;

  /** Starts one on a free port, which {@code begin} is told; does not wait for it. */
  public static Served start(IntFunction<Process> begin) {
    int port = FreePort.find();
    return new Served(begin.apply(port), port);
  }

  /** Asks it to end, and waits for that. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
