package org.beadle.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.plan.Action;
import org.beadle.plan.Priority;
import org.beadle.plan.Update;

/**
 * A board's plan as the record has it, for a file to be compared with.
 *
 * @param priorities those of the plan, also where they have no action
 * @param actions every action of the plan
 * @param withdrawn actions that were taken out of it; their refs stay theirs
 * @param updates the progress updates of each action, by its id; none where the map has nothing
 * @param statuses what the file said of each action's status when it was imported last, by the
 *     action's id; none where the map has nothing
 */
public record StandingPlan(
    List<Priority> priorities,
    List<Action> actions,
    List<Action> withdrawn,
    Map<Long, List<Update>> updates,
    Map<Long, String> statuses) {
  /** That of a board without a plan. */
  public static final StandingPlan NONE =
      new StandingPlan(List.of(), List.of(), List.of(), Map.of(), Map.of());

  public StandingPlan {
    priorities = List.copyOf(priorities);
    actions = List.copyOf(actions);
    withdrawn = List.copyOf(withdrawn);
    updates = Map.copyOf(updates);
    statuses = Map.copyOf(statuses);
  }

  List<Update> updatesOf(Action action) {
    return updates.getOrDefault(action.id(), List.of());
  }

  /** What the file said of the action's status when it was imported last; may be empty. */
  String statusOf(Action action) {
    return statuses.getOrDefault(action.id(), "");
  }

  Optional<Priority> priority(int number) {
    return priorities.stream().filter(each -> each.number() == number).findFirst();
  }
}
