package org.beadle.config;

/**
 * A password, token or key. It never shows in a log: {@link #toString()} masks it.
 *
 * @param reveal the secret itself, for the one who has to present it
 */
public record Secret(String reveal) {
  @Override
  public String toString() {
    return "(secret)";
  }
}
