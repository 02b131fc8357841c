package org.beadle.board;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which a person is not to be told anything.
 *
 * @param from the first
 * @param until the last; empty where nobody knows of one, as where an account is gone
 */
public record DaysAway(LocalDate from, Optional<LocalDate> until) {

  /** Whether {@code day} is one of them. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
