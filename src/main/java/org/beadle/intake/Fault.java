package org.beadle.intake;

/**
 * Why a file can't be imported as it is.
 *
 * @param where its place
 * @param message what is wrong and what would mend it; a whole sentence
 */
public record Fault(Place where, String message) {
  @Override
  public String toString() {
    return where + ": " + message;
  }
}
