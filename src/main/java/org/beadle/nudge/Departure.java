package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import org.beadle.board.Member;
import org.beadle.plan.Action;

/**
 * A member who left, or whose account a platform says is gone.
 *
 * @param on the last day of membership, or the day on which the account was found gone
 * @param held the open actions that he or she answered for
 */
public record Departure(Member member, LocalDate on, Why why, List<Action> held) {
  public Departure {
    held = List.copyOf(held);
  }

  /** How somebody is lost. */
  public enum Why {
    LEFT,
    ACCOUNT_GONE
  }
}
