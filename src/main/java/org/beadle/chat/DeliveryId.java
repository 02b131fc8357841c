package org.beadle.chat;

/**
 * Names one delivery, the same over all attempts. It may be seen by other members of a platform, so
 * it tells nothing.
 */
public record DeliveryId(long value) {
  /** Reads what {@link #toString()} wrote. */
  public static DeliveryId parse(String text) {
    return new DeliveryId(Long.parseUnsignedLong(text, 36));
  }

  @Override
  public String toString() {
    return Long.toUnsignedString(value, 36);
  }
}
