package org.beadle.nudge;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.board.Member;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;

/**
 * One open milestone of an action, as it stands on a day.
 *
 * @param holder who answers for it on that day; empty where nobody does
 * @param today the day, local to the board
 */
public record Promise(
    Action action, Milestone milestone, Optional<Member> holder, LocalDate today) {

  /** How many days are left; 0 on the due day, and below once it has passed. */
  public long daysLeft() {
    return milestone.due().toEpochDay() - today.toEpochDay();
  }

  /** How many days late it is; 0 where it is not. */
  public long daysLate() {
    return Math.max(0, -daysLeft());
  }
}
