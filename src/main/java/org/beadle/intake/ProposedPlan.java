package org.beadle.intake;

import java.util.List;

/**
 * A plan as a file has it, before anything is written.
 *
 * @param file the file's name
 * @param priorities in the order of their numbers
 * @param actions in the order of the file
 * @param doubts everything that was assumed or left out, in the order of the file
 */
public record ProposedPlan(
    String file,
    List<ProposedPriority> priorities,
    List<ProposedAction> actions,
    List<Doubt> doubts)
    implements PlanReading {
  public ProposedPlan {
    priorities = List.copyOf(priorities);
    actions = List.copyOf(actions);
    doubts = List.copyOf(doubts);
  }
}
