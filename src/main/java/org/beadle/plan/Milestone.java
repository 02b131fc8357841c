package org.beadle.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A due date of an action, local to the board.
 *
 * @param original the day first promised
 * @param slips how often it was moved
 * @param slippedLate whether it was ever moved after it had been missed
 * @param met whether it is done with
 * @param promised the day by which the holder last said that it would be done; nobody is told that
 *     it is late up to and including that day
 * @param promises how often such a day was given for this due day
 */
public record Milestone(
    long id,
    LocalDate due,
    LocalDate original,
    int slips,
    boolean slippedLate,
    boolean met,
    Optional<LocalDate> promised,
    int promises) {

  /** One for which no other day was promised. */
  public Milestone(
      long id, LocalDate due, LocalDate original, int slips, boolean slippedLate, boolean met) {
    this(id, due, original, slips, slippedLate, met, Optional.empty(), 0);
  }

  /** The same milestone with a day by which it is promised. */
  public Milestone promisedBy(LocalDate day) {
    return new Milestone(
        id, due, original, slips, slippedLate, met, Optional.of(day), promises + 1);
  }
}
