package org.beadle.crash;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Draws at random, from a seed, how a server treats each call that arrives; and counts the calls.
 * In what order calls arrive is the machine's doing, so a seed repeats the draw and not the whole
 * run.
 *
 * @param <F> a fault of that server
 */
final class Trouble<F> {
  private static final int MOST_MILLISECONDS = 12;

  private final Random random;
  private double share;
  private final List<Supplier<F>> kinds;
  private final Function<F, String> name;
  private final Map<String, Integer> faults = new TreeMap<>();
  private long arrivals;

  /**
   * @param share of the calls that fail, from 0 to 1
   * @param kinds of faults, of which one is picked by chance
   * @param name under which faults are counted
   */
  Trouble(Random random, double share, List<Supplier<F>> kinds, Function<F, String> name) {
    this.random = random;
    this.share = share;
    this.kinds = kinds;
    this.name = name;
  }

  /** The end of the name of a fault that a call meets before or after it is {@code done}. */
  static String when(boolean done) {
    return done ? " after it was taken" : " before it was taken";
  }

  /** A call has arrived: what becomes of it, after a moment's thought. Empty where it succeeds. */
  Optional<F> next() {
    arrive();
    dawdle(MOST_MILLISECONDS);
    return draw();
  }

  /** Counts a call. */
  synchronized void arrive() {
    arrivals++;
    notifyAll();
  }

  /** Lets a moment pass. */
  void dawdle(int mostMilliseconds) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(upTo(mostMilliseconds)));
  }

  private synchronized int upTo(int milliseconds) {
    return random.nextInt(milliseconds);
  }

  /** What becomes of a call, without counting it. */
  synchronized Optional<F> draw() {
    if (random.nextDouble() >= share) return Optional.empty();
    F fault = kinds.get(random.nextInt(kinds.size())).get();
    faults.merge(name.apply(fault), 1, Integer::sum);
    return Optional.of(fault);
  }

  /** From now on all calls succeed. */
  synchronized void end() {
    share = 0;
  }

  synchronized long arrivals() {
    return arrivals;
  }

  /** Waits for so many calls in all, but no longer than {@code milliseconds}. */
  synchronized void await(long calls, long milliseconds) throws InterruptedException {
    long last = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    for (long left = milliseconds; arrivals < calls && left > 0; ) {
      wait(left);
      left = TimeUnit.NANOSECONDS.toMillis(last - System.nanoTime());
    }
  }

  /** Which faults there were, and how often. */
  synchronized String told() {
    return faults.entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey())
        .collect(Collectors.joining(", "));
  }
}
