package org.beadle.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an adapter looked up or heard, for a while and up to a number; the oldest is forgotten
 * first. What has outlived its time takes up no room once something else is kept.
 */
public final class Remembered<K, V> {
  private record Kept<V>(V value, Instant until) {}

  private final InstantSource clock;
  private final Duration lifetime;
  private final Map<K, Kept<V>> entries;

  /**
   * @param lifetime how long an entry counts
   * @param most entries that are kept
   */
  public Remembered(InstantSource clock, Duration lifetime, int most) {
    this.clock = clock;
    this.lifetime = lifetime;
    this.entries =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Kept<V>> eldest) {
            return size() > most;
          }
        };
  }

  /** What is kept under {@code key} and has not outlived its time. */
  public synchronized Optional<V> find(K key) {
    return Optional.ofNullable(entries.get(key))
        .filter(entry -> entry.until().isAfter(clock.instant()))
        .map(Kept::value);
  }

  /** Keeps {@code value}, instead of an earlier one. */
  public synchronized void keep(K key, V value) {
    Instant now = clock.instant();
    drop(now);
    entries.remove(key);
    entries.put(key, new Kept<>(value, now.plus(lifetime)));
  }

  /** All live equally long, so those that were kept first are over first. */
  private void drop(Instant now) {
    Iterator<Kept<V>> eldest = entries.values().iterator();
    while (eldest.hasNext() && !eldest.next().until().isAfter(now)) eldest.remove();
  }

  /** How many entries take up room. */
  synchronized int size() {
    return entries.size();
  }

  /** Keeps {@code value} where nothing is kept yet; says whether it did. */
  public synchronized boolean keepFirst(K key, V value) {
    if (find(key).isPresent()) return false;
    keep(key, value);
    return true;
  }

  /** Keeps nothing under {@code key} any more. */
  public synchronized void forget(K key) {
    entries.remove(key);
  }
}
