package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Policies;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;

/**
 * How a board's plan stands on a day, and stood a week before.
 *
 * @param today the day, local to the board
 * @param actions all actions of the plan, finished ones among them
 * @param now today's colours of each action, by its id
 * @param earlier how it stood on the digest week's first day, or on the last day before it whose
 *     colours were kept; empty where the record does not go back so far
 */
public record Standing(
    LocalDate today,
    Policies policies,
    List<Action> actions,
    Map<Long, Colours> now,
    Optional<Earlier> earlier) {
  public Standing {
    actions = List.copyOf(actions);
    now = Map.copyOf(now);
  }
}
