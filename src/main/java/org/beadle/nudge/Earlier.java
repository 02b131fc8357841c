package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.beadle.plan.Action;
import org.beadle.plan.Rag;

/**
 * How a board's plan stood on an earlier day whose colours were kept.
 *
 * @param day the day, local to the board
 * @param actions those whose colours were kept, as they stood then
 * @param shown the colours by the action's id
 */
public record Earlier(LocalDate day, List<Action> actions, Map<Long, Rag> shown) {
  public Earlier {
    actions = List.copyOf(actions);
    shown = Map.copyOf(shown);
  }
}
