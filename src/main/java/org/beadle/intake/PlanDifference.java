package org.beadle.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.beadle.board.Roster;
import org.beadle.plan.Action;
import org.beadle.plan.Priority;
import org.beadle.plan.Update;

/**
 * What importing a proposed plan would do to the record. Pure; the caller writes it, in one
 * transaction or not at all.
 *
 * @param added actions that the record has not got; those without a number of their own have the
 *     next free one
 * @param changed actions of which the plan says something else than the record
 * @param unchanged actions of which it says the same
 * @param missing actions of the record that the plan leaves out; they stay, unless told otherwise
 * @param priorities priorities that are new or have a new title
 * @param leads the plan's leads, matched to the board's parties
 */
public record PlanDifference(
    List<ProposedAction> added,
    List<ChangedAction> changed,
    List<Action> unchanged,
    List<Action> missing,
    List<ProposedPriority> priorities,
    PlanLeads leads) {
  public PlanDifference {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    unchanged = List.copyOf(unchanged);
    missing = List.copyOf(missing);
    priorities = List.copyOf(priorities);
  }

  /**
   * Compares a proposal with the record.
   *
   * @param existing every action of the board's plan
   * @param updates the progress notes of each action, by its id; none where the map has nothing
   */
  public static PlanDifference between(
      ProposedPlan plan,
      Collection<Action> existing,
      Map<Long, List<Update>> updates,
      Roster roster) {
    PlanPairs pairs = PlanPairs.of(plan.actions(), existing);
    List<ChangedAction> changed = new ArrayList<>();
    List<Action> unchanged = new ArrayList<>();
    for (PlanPairs.Pair pair : pairs.pairs()) {
      List<Update> notes = updates.getOrDefault(pair.before().id(), List.of());
      List<FieldChange> fields = new ActionComparison(pair.before(), pair.after(), notes).fields();
      if (fields.isEmpty()) unchanged.add(pair.before());
      else changed.add(new ChangedAction(pair.before(), pair.after(), fields));
    }
    return new PlanDifference(
        pairs.added(),
        changed,
        unchanged,
        pairs.missing(),
        newPriorities(plan, existing),
        PlanLeads.of(plan, roster));
  }

  private static List<ProposedPriority> newPriorities(
      ProposedPlan plan, Collection<Action> existing) {
    List<Priority> known = existing.stream().map(Action::priority).distinct().toList();
    return plan.priorities().stream()
        .filter(
            each ->
                known.stream()
                    .noneMatch(
                        it ->
                            it.number() == each.number()
                                && ActionComparison.same(it.title(), each.title())))
        .toList();
  }

  /** Whether importing would change nothing. What the plan leaves out does not count. */
  public boolean changesNothing() {
    return added.isEmpty() && changed.isEmpty() && priorities.isEmpty();
  }
}
