package org.beadle.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was looked up, for a while and up to a number; the oldest is forgotten first. */
final class Remembered<K, V> {
  private record Kept<V>(V value, Instant until) {}

  private final InstantSource clock;
  private final Duration lifetime;
  private final Map<K, Kept<V>> entries;

  Remembered(InstantSource clock, Duration lifetime, int most) {
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

  synchronized Optional<V> find(K key) {
    return Optional.ofNullable(entries.get(key))
        .filter(entry -> entry.until().isAfter(clock.instant()))
        .map(Kept::value);
  }

  synchronized void keep(K key, V value) {
    entries.remove(key);
    entries.put(key, new Kept<>(value, clock.instant().plus(lifetime)));
  }

  /** Keeps {@code value} where nothing is kept yet; says whether it did. */
  synchronized boolean keepFirst(K key, V value) {
    if (find(key).isPresent()) return false;
    keep(key, value);
    return true;
  }

  synchronized void forget(K key) {
    entries.remove(key);
  }
}
