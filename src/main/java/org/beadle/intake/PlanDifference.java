package org.beadle.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Roster;
import org.beadle.plan.Action;
import org.beadle.plan.Priority;

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
 * @param doubts what the plan says and the record does not follow, and then the plan's own and
 *     those about its leads
 */
public record PlanDifference(
    List<ProposedAction> added,
    List<ChangedAction> changed,
    List<Action> unchanged,
    List<Action> missing,
    List<ChangedPriority> priorities,
    PlanLeads leads,
    List<Doubt> doubts) {
  public PlanDifference {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    unchanged = List.copyOf(unchanged);
    missing = List.copyOf(missing);
    priorities = List.copyOf(priorities);
    doubts = List.copyOf(doubts);
  }

  /** Compares a proposal with the record. */
  public static PlanDifference between(ProposedPlan plan, StandingPlan standing, Roster roster) {
    PlanPairs pairs = PlanPairs.of(plan.actions(), standing);
    PlanNumbers numbers = new PlanNumbers(standing, plan.actions());
    List<PlanPairs.Pair> both = pairs.pairs().stream().map(numbers::numbered).toList();
    List<ProposedAction> added = numbers.numbered(pairs.added());
    List<ActionComparison> compared =
        both.stream()
            .map(each -> ActionComparison.of(each.before(), each.after(), standing))
            .toList();
    List<ChangedAction> changed =
        compared.stream().flatMap(each -> each.changed().stream()).toList();
    PlanLeads leads = PlanLeads.of(plan, roster);
    List<Doubt> doubts = new ArrayList<>(numbers.doubts());
    compared.forEach(each -> doubts.addAll(each.doubts()));
    changed.forEach(each -> LeftConfidence.doubt(each, leads, roster).ifPresent(doubts::add));
    doubts.addAll(plan.doubts());
    doubts.addAll(LeadDoubts.of(plan, leads, roster));
    return new PlanDifference(
        added,
        changed,
        compared.stream()
            .filter(each -> each.changed().isEmpty())
            .map(ActionComparison::before)
            .toList(),
        pairs.missing(),
        changed(plan.priorities(), standing),
        leads,
        doubts);
  }

  /** A priority that the plan leaves without a title keeps the one that it has. */
  private static List<ChangedPriority> changed(
      List<ProposedPriority> priorities, StandingPlan standing) {
    List<ChangedPriority> changed = new ArrayList<>();
    for (ProposedPriority each : priorities) {
      Optional<String> before = standing.priority(each.number()).map(Priority::title);
      boolean kept =
          before
              .filter(title -> each.isUntitled() || ActionComparison.same(title, each.title()))
              .isPresent();
      if (!kept) changed.add(new ChangedPriority(each, before));
    }
    return changed;
  }

  /** Whether importing would change nothing. What the plan leaves out does not count. */
  public boolean changesNothing() {
    return added.isEmpty() && changed.isEmpty() && priorities.isEmpty();
  }
}
