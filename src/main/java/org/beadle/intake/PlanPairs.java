package org.beadle.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;

/**
 * Finds for each action of a plan the one of the record: by its ref where the title is the same, by
 * its title where the plan numbers it anew or has no refs, and else by its ref. Each action of the
 * record is found once.
 */
final class PlanPairs {
  private final List<ProposedAction> rows;
  private final StandingPlan standing;
  private final Map<Ref, Action> byRef = new HashMap<>();
  private final Map<String, List<Action>> byTitle;
  private final Map<ProposedAction, Action> found = new IdentityHashMap<>();
  private final Set<Long> taken = new HashSet<>();

  /** An action of the record and what a plan says of it. */
  record Pair(Action before, ProposedAction after) {}

  private PlanPairs(List<ProposedAction> rows, StandingPlan standing) {
    this.rows = rows;
    this.standing = standing;
    standing
        .actions()
        .forEach(each -> PlanNumbers.refsOf(each).forEach(ref -> byRef.putIfAbsent(ref, each)));
    this.byTitle =
        standing.actions().stream()
            .sorted(Comparator.comparing(Action::ref))
            .collect(Collectors.groupingBy(each -> ActionComparison.folded(each.title())));
  }

  static PlanPairs of(List<ProposedAction> rows, StandingPlan standing) {
    PlanPairs pairs = new PlanPairs(rows, standing);
    pairs.pairNumbered();
    pairs.pairUnnumbered();
    return pairs;
  }

  /** Those that were found, in the order of the plan, with the refs that the plan gives them. */
  List<Pair> pairs() {
    return rows.stream()
        .filter(found::containsKey)
        .map(row -> new Pair(found.get(row), row))
        .toList();
  }

  /** The plan's actions without a partner, with the refs that the plan gives them. */
  List<ProposedAction> added() {
    return rows.stream().filter(row -> !found.containsKey(row)).toList();
  }

  /** The actions of the record without a partner. */
  List<Action> missing() {
    return standing.actions().stream().filter(each -> !taken.contains(each.id())).toList();
  }

  // Rows with refs ------------------------------------------------------------------------------

  private void pairNumbered() {
    open(true).forEach(row -> pair(row, named(row).filter(each -> isTitled(row, each))));
    Map<String, Long> howOften =
        open(true).stream()
            .collect(Collectors.groupingBy(PlanPairs::titleOf, Collectors.counting()));
    open(true).stream()
        .filter(row -> howOften.get(titleOf(row)) == 1)
        .forEach(row -> pair(row, only(free(row))));
    open(true).stream()
        .filter(row -> named(row).filter(each -> taken.contains(each.id())).isPresent())
        .forEach(row -> pair(row, only(alike(row))));
    open(true).forEach(row -> pair(row, named(row)));
  }

  /** A row whose ref is another's by now was moved; its title may have been edited, too. */
  private List<Action> alike(ProposedAction row) {
    return missing().stream().filter(each -> TitleWords.alike(row.title(), each.title())).toList();
  }

  private Optional<Action> named(ProposedAction row) {
    return Optional.ofNullable(byRef.get(row.ref().own()));
  }

  private static Optional<Action> only(List<Action> actions) {
    return actions.size() == 1 ? Optional.of(actions.getFirst()) : Optional.empty();
  }

  // Rows without refs ---------------------------------------------------------------------------

  /** Of equal titles those of one lead and timescale first; then in the order of their refs. */
  private void pairUnnumbered() {
    pairTitled(
        (row, action) ->
            ActionComparison.same(row.lead().source(), action.lead().source().orElse(""))
                && ActionComparison.same(row.timescale().source(), action.timescale().source()));
    pairTitled((row, action) -> true);
  }

  private void pairTitled(BiPredicate<ProposedAction, Action> alike) {
    open(false)
        .forEach(
            row ->
                pair(
                    row,
                    free(row).stream()
                        .filter(each -> each.priority().number() == row.priority())
                        .filter(each -> alike.test(row, each))
                        .findFirst()));
  }

  // Both ----------------------------------------------------------------------------------------

  private List<ProposedAction> open(boolean numbered) {
    return rows.stream()
        .filter(row -> row.ref().given() != numbered && !found.containsKey(row))
        .toList();
  }

  /** The actions of the row's title that no row has been found to be. */
  private List<Action> free(ProposedAction row) {
    return byTitle.getOrDefault(titleOf(row), List.of()).stream()
        .filter(each -> !taken.contains(each.id()))
        .toList();
  }

  private void pair(ProposedAction row, Optional<Action> action) {
    action.filter(each -> taken.add(each.id())).ifPresent(each -> found.put(row, each));
  }

  private static boolean isTitled(ProposedAction row, Action action) {
    return titleOf(row).equals(ActionComparison.folded(action.title()));
  }

  private static String titleOf(ProposedAction row) {
    return ActionComparison.folded(row.title());
  }
}
