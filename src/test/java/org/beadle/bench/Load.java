package org.beadle.bench;

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
  /** The time of a request that is not to be sent any more. */
  static final long OVER = Long.MIN_VALUE;

  /** One request after the other on each connection, until the time is over. */
  Figures fullSpeed(Work work, Duration howLong) {
    return run(work, start -> untilOver(start + howLong.toNanos()));
  }

  private static long untilOver(long end) {
    long now = System.nanoTime();
    return now < end ? now : OVER;
  }

  /**
   * So many requests a second, at times set beforehand. An answer's time counts from when its
   * request was due: a server that makes the next ones wait is not let off.
   */
  Figures paced(Work work, int perSecond, Duration howLong) {
    long requests = perSecond * howLong.toMillis() / 1_000;
    AtomicLong next = new AtomicLong();
    return run(work, start -> due(start, next.getAndIncrement(), requests, perSecond));
  }

  private static long due(long start, long number, long requests, int perSecond) {
    if (number >= requests) return OVER;
    long due = start + number * 1_000_000_000L / perSecond;
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return due;
  }

  /** When the next request is due, waited for, of a load that began at {@code start}. */
  private interface Pace {
    long next(long start);
  }

  private Figures run(Work work, Pace pace) {
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Callable<Share>> shares = new ArrayList<>();
      for (int number = 0; number < connections; number++) {
        Share share = new Share(work, number, port);
        shares.add(() -> share.work(() -> pace.next(start)));
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
    return new Figures(times, shares.stream().mapToInt(Share::failures).sum(), seconds);
  }
}
