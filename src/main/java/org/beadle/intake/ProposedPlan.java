package org.beadle.intake;

import java.util.List;
import java.util.stream.Stream;

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

  /** The same with more doubts, which came of comparing it with the board. */
  public ProposedPlan and(List<Doubt> more) {
    List<Doubt> all = Stream.concat(doubts.stream(), more.stream()).toList();
    return new ProposedPlan(file, priorities, actions, all);
  }
}
