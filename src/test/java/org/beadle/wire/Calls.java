package org.beadle.wire;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The calls that a stand-in got, to be looked at or taken one by one.
 *
 * @param <C> a call of that stand-in
 */
public final class Calls<C> {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final List<C> all = new CopyOnWriteArrayList<>();
  private final List<String> names = new CopyOnWriteArrayList<>();
  private final Map<String, BlockingQueue<C>> untaken = new ConcurrentHashMap<>();

  /** Keeps a call, to be taken once by its name. */
  public void keep(C call, String name) {
    all.add(call);
    names.add(name);
    offer(call, name);
  }

  /** Lets a call be taken once by another name, too. */
  public void offer(C call, String name) {
    queue(name).add(call);
  }

  private BlockingQueue<C> queue(String name) {
    return untaken.computeIfAbsent(name, key -> new LinkedBlockingQueue<>());
  }

  /** All calls so far, in order. */
  public List<C> all() {
    return all;
  }

  /** The next call of this name that was not taken by it; waits for it. */
  public C take(String name) {
    try {
      C call = queue(name).poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (call == null) throw new AssertionError("No " + name + " came; there were " + names);
      return call;
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
