package org.beadle.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;

/**
 * Gives the actions of a plan their refs in the record, where a ref is never used twice: one that
 * was another action's goes to no other, and an action that the plan numbers anew keeps its old ref
 * if the new one is not free.
 */
final class PlanNumbers {
  private final Map<Ref, Action> known = new HashMap<>();
  private final Map<Ref, Action> withdrawn = new HashMap<>();
  private final Set<Ref> taken = new HashSet<>();
  private final List<Doubt> doubts = new ArrayList<>();

  /**
   * @param rows the plan's actions, whose refs go to nobody else either
   */
  PlanNumbers(StandingPlan standing, List<ProposedAction> rows) {
    standing.actions().forEach(each -> refsOf(each).forEach(ref -> known.putIfAbsent(ref, each)));
    standing
        .withdrawn()
        .forEach(each -> refsOf(each).forEach(ref -> withdrawn.putIfAbsent(ref, each)));
    taken.addAll(known.keySet());
    taken.addAll(withdrawn.keySet());
    rows.stream().filter(row -> !row.ref().given()).forEach(row -> taken.add(row.ref().own()));
  }

  /** The refs that an action has, and had. */
  static Stream<Ref> refsOf(Action action) {
    return Stream.concat(Stream.of(action.ref()), action.aliases().stream());
  }

  /** What could not be numbered as the plan has it, and what was given a number. */
  List<Doubt> doubts() {
    return doubts;
  }

  // Actions of the record -----------------------------------------------------------------------

  PlanPairs.Pair numbered(PlanPairs.Pair pair) {
    Action before = pair.before();
    ProposedAction after = pair.after();
    Ref ref = after.ref().own();
    if (after.ref().given()) return new PlanPairs.Pair(before, with(after, before.ref()));
    if (refsOf(before).anyMatch(ref::equals)) return asked(pair);
    if (isFree(ref)) return pair;
    doubt(
        after,
        "The file gives %s to “%s”, which is %s in the record. A ref is never used twice, and %s is or was another action's: it stays %s."
            .formatted(ref, before.title(), before.ref(), ref, before.ref()));
    return new PlanPairs.Pair(before, with(after, before.ref()));
  }

  private PlanPairs.Pair asked(PlanPairs.Pair pair) {
    String was = pair.before().title();
    String is = pair.after().title();
    if (TitleWords.nothingInCommon(was, is))
      doubt(
          pair.after(),
          "%s was “%s” and is now “%s”: its colour, dates and notes stay with it. If another action is meant, give it a ref of its own."
              .formatted(pair.before().ref(), was, is));
    return pair;
  }

  private boolean isFree(Ref ref) {
    return !known.containsKey(ref) && !withdrawn.containsKey(ref);
  }

  // New actions ---------------------------------------------------------------------------------

  List<ProposedAction> numbered(List<ProposedAction> added) {
    Map<Integer, List<ProposedAction>> given = new LinkedHashMap<>();
    List<ProposedAction> numbered = new ArrayList<>();
    for (ProposedAction each : added) {
      ProposedAction after = each.ref().given() ? next(each) : numbered(each);
      numbered.add(after);
      if (after.ref().given())
        given.computeIfAbsent(after.priority(), none -> new ArrayList<>()).add(after);
    }
    given.forEach(this::doubtGiven);
    return numbered;
  }

  private ProposedAction numbered(ProposedAction added) {
    Ref ref = added.ref().own();
    if (isFree(ref)) return added;
    Optional<Action> earlier = Optional.ofNullable(withdrawn.get(ref));
    boolean comesBack =
        earlier.filter(each -> each.ref().equals(ref) && isTitled(added, each)).isPresent();
    if (comesBack) {
      doubt(added, "%s was taken out of the plan and comes back with its history.".formatted(ref));
      return added;
    }
    ProposedAction after = next(added);
    String was =
        earlier
            .map(
                each -> "%s was “%s”, which was taken out of the plan".formatted(ref, each.title()))
            .orElseGet(() -> "%s is “%s” in the record".formatted(ref, known.get(ref).title()));
    doubt(
        added,
        "%s. A ref is never used twice: “%s” is given %s."
            .formatted(was, added.title(), after.ref().own()));
    return after;
  }

  private static boolean isTitled(ProposedAction row, Action action) {
    return ActionComparison.same(row.title(), action.title());
  }

  private ProposedAction next(ProposedAction action) {
    boolean whole = action.ref().own().toString().matches("\\d+");
    String before = whole ? "" : action.priority() + ".";
    Ref ref = action.ref().own();
    for (int number = 1; !taken.add(ref); number++) ref = Ref.parse(before + number).orElseThrow();
    return with(action, ref);
  }

  private void doubtGiven(int priority, List<ProposedAction> actions) {
    Ref first = actions.getFirst().ref().own();
    doubt(
        actions.getFirst(),
        actions.size() == 1
            ? "The action has no ref: it is given %s, the next of priority %d."
                .formatted(first, priority)
            : "%d actions of priority %d have no ref: they are given %s to %s, in order."
                .formatted(actions.size(), priority, first, actions.getLast().ref().own()));
  }

  private static ProposedAction with(ProposedAction action, Ref ref) {
    return action.withRef(new ProposedRef(ref, action.ref().source(), action.ref().links()));
  }

  private void doubt(ProposedAction action, String assumed) {
    doubts.add(new Doubt(action.where(), action.ref().source(), assumed));
  }
}
