package org.beadle.store;

import java.util.List;
import org.beadle.plan.Action;

/**
 * A board's plan as it stood at an earlier moment.
 *
 * @param shown the actions that the reader may see, in the natural order of their refs
 * @param concealed what may only be counted, blank as {@link Actions#concealed} leaves it
 */
public record PastPlan(List<Action> shown, List<Action> concealed) {
  public PastPlan {
    shown = List.copyOf(shown);
    concealed = List.copyOf(concealed);
  }
}
