package org.beadle.wording;

import java.util.List;
import java.util.Map;
import org.beadle.nudge.Shortfall;
import org.beadle.plan.Update;

/**
 * What else is told where an action is at the top of the ladder.
 *
 * @param notes the latest updates by the action's id, the newest first
 * @param below the agencies whose attendance is below the board's threshold
 */
public record Background(Map<Long, List<Update>> notes, List<Shortfall> below) {
  public static final Background NONE = new Background(Map.of(), List.of());

  public Background {
    notes = Map.copyOf(notes);
    below = List.copyOf(below);
  }
}
