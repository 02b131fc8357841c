package org.beadle.board;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A place on a group, an agency's or a named person's.
 *
 * @param agency the agency whose seat it is; empty where it is a named person's
 * @param holder the member who fills it; empty while an agency's seat is vacant
 */
public record Seat(
    long id,
    long group,
    OptionalLong agency,
    OptionalLong holder,
    Role role,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  /** Whether the seat is there on {@code day}. */
  public boolean standsOn(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
