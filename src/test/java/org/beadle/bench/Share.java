package org.beadle.bench;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.LongSupplier;

/** What one connection of a load did. */
final class Share {
  private final Work work;
  private final int connection;
  private final int port;
  private long[] times = new long[4_096];
  private int good;
  private int failures;

  Share(Work work, int connection, int port) {
    this.work = work;
    this.connection = connection;
    this.port = port;
  }

  /**
   * Sends requests until they are over.
   *
   * @param pace when the next one is due, waited for
   */
  Share work(LongSupplier pace) {
    Line line = Line.to(port);
    try {
      for (long due = pace.getAsLong(); due != Load.OVER; due = pace.getAsLong()) {
        line = once(due, line);
      }
    } finally {
      line.close();
    }
    return this;
  }

  /** Returns the line for the next request: another one where this one broke. */
  private Line once(long due, Line line) {
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

  /** How long the good answers took, in nanoseconds, in their order. */
  long[] times() {
    return Arrays.copyOf(times, good);
  }

  int failures() {
    return failures;
  }
}
