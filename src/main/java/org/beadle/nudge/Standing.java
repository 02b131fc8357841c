package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.beadle.board.Policies;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Rag;

/**
 * How a board's plan stands on a day, and stood a week before.
 *
 * @param today the day, local to the board
 * @param actions all actions of the plan, finished ones among them
 * @param now today's colours of each action, by its id
 * @param weekAgo the colours shown on the digest week's first day, by action id; empty where the
 *     record does not go back so far
 */
public record Standing(
    LocalDate today,
    Policies policies,
    List<Action> actions,
    Map<Long, Colours> now,
    Map<Long, Rag> weekAgo) {
  public Standing {
    actions = List.copyOf(actions);
    now = Map.copyOf(now);
    weekAgo = Map.copyOf(weekAgo);
  }
}
