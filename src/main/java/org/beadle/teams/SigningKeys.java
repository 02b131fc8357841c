package org.beadle.teams;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys with which requests are signed, as their announcement lists them. They are read again
 * daily, as Microsoft asks, and where a request names a key that is not among them; but however
 * many forged requests name unknown keys, no more often than every few minutes.
 */
final class SigningKeys {
  private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

  /** How long keys count as known. */
  static final Duration FRESH = Duration.ofDays(1);

  /** How old keys may be used where the announcement can't be read: a weekend and a day. */
  static final Duration LAST_RESORT = Duration.ofDays(3);

  /** How long an unknown key is not looked for again. */
  static final Duration PAUSE = Duration.ofMinutes(5);

  /** How long the announcement is left alone after it could not be read. */
  static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);

  private record Known(Map<String, SigningKey> keys, Instant read) {
    boolean holds(String id, Instant now, Duration age) {
      return keys.containsKey(id) && now.isBefore(read.plus(age));
    }
  }

  private final KeyAnnouncement announcement;
  private final InstantSource clock;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Known known = new Known(Map.of(), Instant.MIN);
  private volatile boolean failing;
  private Instant notBefore = Instant.MIN;

  SigningKeys(URI metadata, InstantSource clock) {
    this.announcement = new KeyAnnouncement(metadata);
    this.clock = clock;
  }

  /**
   * The key of this id; empty where none is announced.
   *
   * @throws IOException where nobody can tell, since the announcement can't be read
   */
  Optional<SigningKey> find(String id) throws IOException {
    Instant now = clock.instant();
    if (!known.holds(id, now, FRESH)) readAgain(id, now);
    Known latest = known;
    boolean usable = now.isBefore(latest.read().plus(LAST_RESORT));
    Optional<SigningKey> key = Optional.ofNullable(usable ? latest.keys().get(id) : null);
    if (key.isEmpty() && failing) throw new IOException("the signing keys could not be read");
    return key;
  }

  /** One request reads; others that can do with an older key don't wait for it. */
  private void readAgain(String id, Instant now) {
    if (known.holds(id, now, LAST_RESORT)) {
      if (!reading.tryLock()) return;
    } else {
      reading.lock();
    }
    try {
      if (!known.holds(id, now, FRESH) && !now.isBefore(notBefore)) read(now);
    } finally {
      reading.unlock();
    }
  }

  private void read(Instant now) {
    try {
      known = new Known(announcement.read(), now);
      failing = false;
      notBefore = now.plus(PAUSE);
    } catch (IOException failure) {
      LOG.warn("Teams' signing keys could not be read: {}", failure.getMessage());
      failing = true;
      notBefore = now.plus(PAUSE_AFTER_FAILURE);
    }
  }
}
