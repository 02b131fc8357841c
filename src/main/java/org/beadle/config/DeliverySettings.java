package org.beadle.config;

import java.time.Duration;
import java.util.List;

/**
 * How what Beadle says unasked is sent.
 *
 * @param every how often the record is looked at for what is due
 * @param attempts how often a message is tried before it is given up
 * @param firstWait how long a message that failed waits before it is tried again
 */
public record DeliverySettings(Duration every, int attempts, Duration firstWait) {
  static final Setting<Integer> EVERY_SECONDS =
      Setting.whole(
          "delivery.every-seconds",
          60,
          1,
          3_600,
          "Seconds between two looks at what is due and what is waiting to be sent.");

  static final Setting<Integer> ATTEMPTS =
      Setting.whole(
          "delivery.attempts",
          10,
          1,
          100,
          "How often a message is tried before it is given up and the board manager is told.");

  static final Setting<Integer> FIRST_WAIT_SECONDS =
      Setting.whole(
          "delivery.first-wait-seconds",
          60,
          1,
          3_600,
          "Seconds that a message waits which could not be sent, before it is tried again. Each"
              + " further wait is twice as long, up to an hour.");

  static final List<Setting<?>> ALL = List.of(EVERY_SECONDS, ATTEMPTS, FIRST_WAIT_SECONDS);

  static DeliverySettings of(Values values) {
    return new DeliverySettings(
        Duration.ofSeconds(values.get(EVERY_SECONDS)),
        values.get(ATTEMPTS),
        Duration.ofSeconds(values.get(FIRST_WAIT_SECONDS)));
  }
}
