package org.beadle.wording;

import java.util.Optional;

/** Says of confidential actions that they are counted, and no more. */
final class Confidential {
  private Confidential() {}

  /** {@code 2 of them are confidential: counted and not shown.}; empty for 0. */
  static Optional<String> sentence(int number) {
    if (number == 0) return Optional.empty();
    String some = number == 1 ? "1 of them is" : number + " of them are";
    return Optional.of(some + " confidential: counted and not shown.");
  }
}
