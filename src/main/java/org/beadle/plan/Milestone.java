package org.beadle.plan;

import java.time.LocalDate;

/**
 * A due date of an action, local to the board.
 *
 * @param original the day first promised
 * @param slips how often it was moved
 * @param slippedLate whether it was ever moved after it had been missed
 * @param met whether it is done with
 */
public record Milestone(
    long id, LocalDate due, LocalDate original, int slips, boolean slippedLate, boolean met) {}
