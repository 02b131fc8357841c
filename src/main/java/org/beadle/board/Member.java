package org.beadle.board;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A person on one board.
 *
 * @param person the person's id, the same over all boards
 * @param agency the id of the agency that he or she represents
 * @param from the first day of membership; empty for always
 * @param until the last day; empty while it goes on
 */
public record Member(
    long id,
    long person,
    String name,
    Optional<String> email,
    OptionalLong agency,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  /** Whether the membership stands on {@code day}. */
  public boolean servesOn(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
