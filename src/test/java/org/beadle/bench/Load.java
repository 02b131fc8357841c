package org.beadle.bench;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends work to a server over several kept connections.
 *
 * @param port of this machine
 */
record Load(int port, int connections) {

  /** One request after the other on each connection, until the time is over. */
  Figures fullSpeed(Work work, Duration howLong) {
    long end = System.nanoTime() + howLong.toNanos();
    return run(work, () -> System.nanoTime() < end ? System.nanoTime() : 0);
  }

  /**
   * So many requests a second, at times set beforehand. An answer's time counts from when its
   * request was due: a server that makes the next ones wait is not let off.
   */
  Figures paced(Work work, int perSecond, Duration howLong) {
    long start = System.nanoTime();
    long requests = perSecond * howLong.toMillis() / 1_000;
    AtomicLong next = new AtomicLong();
    return run(work, () -> due(start, next.getAndIncrement(), requests, perSecond));
  }

  private static long due(long start, long number, long requests, int perSecond) {
    if (number >= requests) return 0;
    long due = start + number * 1_000_000_000L / perSecond;
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return due;
  }

  /** When the next request is due, waited for; 0 where there is none. */
  private interface Pace {
    long next();
  }

  private Figures run(Work work, Pace pace) {
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Callable<Share>> shares = new ArrayList<>();
      for (int number = 0; number < connections; number++) {
        int connection = number;
        shares.add(() -> new Share().work(work, pace, connection, port));
      }
      List<Share> done = new ArrayList<>();
      for (Future<Share> share : threads.invokeAll(shares)) done.add(share.get());
      return figures(done, (System.nanoTime() - start) / 1e9);
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException("the load could not be run", failed);
    }
  }

  private static Figures figures(List<Share> shares, double seconds) {
    long[] times =
        shares.stream().flatMapToLong(share -> Arrays.stream(share.times())).sorted().toArray();
    return new Figures(times, shares.stream().mapToInt(share -> share.failures).sum(), seconds);
  }

  /** What one connection did. */
  private static final class Share {
    private long[] times = new long[4_096];
    private int good;
    private int failures;

    Share work(Work work, Pace pace, int connection, int port) {
      Line line = Line.to(port);
      try {
        for (long due = pace.next(); due != 0; due = pace.next()) {
          line = once(work, due, connection, line, port);
        }
      } finally {
        line.close();
      }
      return this;
    }

    private Line once(Work work, long due, int connection, Line line, int port) {
      try {
        if (work.isGood(line.send(work.request(connection)))) keep(System.nanoTime() - due);
        else failures++;
        return line;
      } catch (UncheckedIOException broken) {
        failures++;
        line.close();
        return Line.to(port);
      }
    }

    private void keep(long time) {
      if (good == times.length) times = Arrays.copyOf(times, good * 2);
      times[good++] = time;
    }

    long[] times() {
      return Arrays.copyOf(times, good);
    }
  }
}
