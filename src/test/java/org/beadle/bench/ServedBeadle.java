package org.beadle.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.beadle.served.Served;

/** The program itself, started by its launcher as a process of its own. */
final class ServedBeadle implements AutoCloseable {
  private static final int POLL_NANOSECONDS = 2_000_000;
  private static final long PATIENCE_SECONDS = 90;

  private final Served served;
  private final long begun;

  private ServedBeadle(Served served, long begun) {
    this.served = served;
    this.begun = begun;
  }

  /** Starts {@code beadle serve} in a house; does not wait for it. */
  static ServedBeadle start(House house) {
    long begun = System.nanoTime();
    Served served =
        Served.start(port -> house.begin(Map.of("BEADLE_HTTP_PORT", "" + port), List.of("serve")));
    return new ServedBeadle(served, begun);
  }

  int port() {
    return served.port();
  }

  /**
   * Asks until the first good answer, and returns the seconds from the start of the process to it.
   */
  double secondsToFirstAnswer(Work work) {
    long last = begun + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!answers(work)) {
      if (!served.process().isAlive())
        throw new IllegalStateException("the server ended by itself");
      if (System.nanoTime() > last) throw new IllegalStateException("the server did not answer");
      LockSupport.parkNanos(POLL_NANOSECONDS);
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private boolean answers(Work work) {
    try (Line line = Line.to(port())) {
      return work.isGood(line.send(work.request(0)));
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  /**
   * The seconds that the machine's processors worked for the process so far, which another load on
   * the machine changes less than the time that passes.
   */
  double processorSeconds() {
    return served
        .process()
        .info()
        .totalCpuDuration()
        .map(time -> time.toMillis() / 1e3)
        .orElse(Double.NaN);
  }

  /** The memory that the process holds, in MiB; as Linux counts it. */
  double residentMebibytes() {
    try (Stream<String> lines =
        Files.lines(Path.of("/proc/" + served.process().pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1_024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException elsewhere) {
      return Double.NaN;
    }
  }

  /** Asks the process to end, and waits for it. */
  @Override
  public void close() {
    served.close();
  }
}
