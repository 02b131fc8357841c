package org.beadle;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.beadle.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a server does its work: it can read its record, what it last wrote was kept, and its
 * rounds are made. It may be asked as often as anybody likes, and reads once in a while.
 */
final class Health implements BooleanSupplier {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);
  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  /** A round may take long, as after an import; so many may be missed, and for so long. */
  private static final int ROUNDS = 3;

  private static final Duration LONG_ROUND = Duration.ofMinutes(5);

  private final Store store;
  private final InstantSource clock;
  private final Duration longest;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile Instant lastRound;
  private volatile Instant lastRead = Instant.EPOCH;
  private volatile boolean readable = true;

  /**
   * The health of a server that begins now.
   *
   * @param every how often a round is made
   */
  Health(Store store, InstantSource clock, Duration every) {
    this.store = store;
    this.clock = clock;
    this.longest = LONG_ROUND.plus(every.multipliedBy(ROUNDS));
    this.lastRound = clock.instant();
  }

  /** A round was made to its end. */
  void roundMade() {
    lastRound = clock.instant();
  }

  @Override
  public boolean getAsBoolean() {
    return store.keeps() && !clock.instant().isAfter(lastRound.plus(longest)) && isReadable();
  }

  /** While one asks a database that does not answer, others get the answer before. */
  private boolean isReadable() {
    Instant now = clock.instant();
    if (now.isBefore(lastRead.plus(REMEMBERED)) || !asking.tryLock()) return readable;
    try {
      readable = reads();
      lastRead = clock.instant();
      return readable;
    } finally {
      asking.unlock();
    }
  }

  private boolean reads() {
    try {
      store.read(records -> records.boards().all());
      return true;
    } catch (RuntimeException unreadable) {
      if (readable) LOG.error("the record can't be read", unreadable);
      return false;
    }
  }
}
