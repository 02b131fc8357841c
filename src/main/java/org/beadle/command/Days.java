package org.beadle.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a day. */
final class Days {
  private Days() {}

  static Optional<LocalDate> read(String phrase, Context context) {
    try {
      return Optional.of(LocalDate.parse(phrase));
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }
}
