package org.beadle.config;

import java.time.Duration;
import java.util.List;

/**
 * How what Beadle says unasked is sent.
 *
 * @param every how often the record is looked at for what is due
 * @param attempts how often a message is tried before it is given up
 */
public record DeliverySettings(Duration every, int attempts) {
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

  static final List<Setting<?>> ALL = List.of(EVERY_SECONDS, ATTEMPTS);

  static DeliverySettings of(Values values) {
    return new DeliverySettings(
        Duration.ofSeconds(values.get(EVERY_SECONDS)), values.get(ATTEMPTS));
  }
}
