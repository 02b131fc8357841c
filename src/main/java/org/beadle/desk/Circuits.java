package org.beadle.desk;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;

/**
 * A circuit for each workspace: one that fails again and again is left alone for a while, then
 * tried with one message.
 */
final class Circuits {
  /** How long a workspace that is away is left alone. */
  static final Duration LEFT_ALONE = Duration.ofMinutes(1);

  private static final int LAST_CALLS = 4;
  private static final int FAILED_PERCENT = 75;

  private final CircuitBreakerRegistry registry;

  private final Duration leftAlone;

  /**
   * @param leftAlone how long a workspace that is away is
   */
  Circuits(InstantSource clock, Duration leftAlone) {
    this.leftAlone = leftAlone;
    this.registry =
        CircuitBreakerRegistry.of(
            CircuitBreakerConfig.custom()
                .clock(clock.withZone(ZoneOffset.UTC))
                .slidingWindowSize(LAST_CALLS)
                .minimumNumberOfCalls(LAST_CALLS)
                .failureRateThreshold(FAILED_PERCENT)
                .waitDurationInOpenState(leftAlone)
                .permittedNumberOfCallsInHalfOpenState(1)
                .build());
  }

  Duration leftAlone() {
    return leftAlone;
  }

  /**
   * Whether a message may be tried now. What is let through is answered by {@link #answered},
   * {@link #failed} or {@link #unused}.
   */
  boolean lets(Address to) {
    return of(to).tryAcquirePermission();
  }

  /** The workspace answered, be it with a refusal. */
  void answered(Address to) {
    of(to).onSuccess(0, TimeUnit.NANOSECONDS);
  }

  /** The workspace did not answer, or not as it should. */
  void failed(Address to, ChatException failure) {
    of(to).onError(0, TimeUnit.NANOSECONDS, failure);
  }

  /** What was let through was not tried after all, or says nothing of the workspace. */
  void unused(Address to) {
    of(to).releasePermission();
  }

  private CircuitBreaker of(Address to) {
    return registry.circuitBreaker(to.whole().toString());
  }
}
