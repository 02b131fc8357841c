package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.ChatException;
import org.beadle.chat.Receipt;
import org.beadle.store.Delivery;

/**
 * Decides what becomes of a delivery after a try. Pure: the same failure at the same instant has
 * the same outcome, but for the chance in {@link Patience}.
 *
 * @param canFind whether the platform can tell whether a message was posted
 */
record Judgement(Patience patience, boolean canFind, Instant now) {
  /** How long a post whose answer was lost may still be under way. */
  static final Duration UNDER_WAY = Duration.ofSeconds(30);

  /** A platform that names no wait, or none at all, is not asked again sooner. */
  private static final Duration LEAST = Duration.ofSeconds(1);

  static final String STOPPED = "Beadle stopped while this was being sent";

  /** After the platform did not take it. */
  Fate afterFailure(Delivery delivery, ChatException failure) {
    String problem = failure.getMessage();
    return switch (failure.outcome()) {
      case FINAL -> new Fate.Refused(problem, failure.closes());
      case RETRYABLE -> later(delivery, problem, failure.retryAfter());
      case UNKNOWN -> open(delivery, problem);
    };
  }

  /** A message that replaces another may be sent twice; others are looked for first. */
  private Fate open(Delivery delivery, String problem) {
    if (delivery.replaces().isPresent()) return later(delivery, problem, Optional.empty());
    return canFind
        ? new Fate.Unsure(now.plus(patience.noMoreThanFirst(UNDER_WAY)), problem)
        : new Fate.Unknown(problem);
  }

  /** After the platform was asked whether it has it. */
  Fate afterLooking(Delivery delivery, Optional<Receipt> found) {
    if (found.isPresent()) return new Fate.Sent(found.get());
    String problem = delivery.problem().orElse(STOPPED);
    if (delivery.replaces().isEmpty() && !canFind) return new Fate.Unknown(problem);
    return delivery.problem().isPresent()
        ? later(delivery, problem, Optional.empty())
        : new Fate.Again(now, problem);
  }

  /** After the platform could not be asked whether it has it. */
  Fate afterFailedLook(Delivery delivery, ChatException failure) {
    String problem = delivery.problem().orElse(STOPPED) + "; " + failure.getMessage();
    if (failure.outcome() == ChatException.Outcome.FINAL || patience.endsWith(delivery.attempts()))
      return new Fate.Unknown(problem);
    return new Fate.Unsure(
        next(delivery, failure.retryAfter()), delivery.problem().orElse(STOPPED));
  }

  /** While a platform says itself how long to wait, nothing is given up. */
  private Fate later(Delivery delivery, String problem, Optional<Duration> asked) {
    if (asked.isEmpty() && patience.endsWith(delivery.attempts())) return new Fate.GivenUp(problem);
    return new Fate.Again(next(delivery, asked), problem);
  }

  private Instant next(Delivery delivery, Optional<Duration> asked) {
    Duration wait = asked.orElseGet(() -> patience.after(delivery.attempts()));
    return now.plus(wait.compareTo(LEAST) < 0 ? LEAST : wait);
  }
}
