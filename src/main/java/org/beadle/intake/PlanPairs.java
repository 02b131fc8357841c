package org.beadle.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;

/**
 * Finds for each action of a plan the one of the record: by its ref or an earlier ref, or by its
 * title where the plan has no refs.
 *
 * @param added those without a partner, with refs that are free
 * @param missing actions of the record without a partner
 */
record PlanPairs(List<Pair> pairs, List<ProposedAction> added, List<Action> missing) {

  /** An action of the record and what a plan says of it. */
  record Pair(Action before, ProposedAction after) {}

  static PlanPairs of(List<ProposedAction> proposed, Collection<Action> existing) {
    Map<Ref, Action> byRef = new HashMap<>();
    existing.forEach(each -> refsOf(each).forEach(ref -> byRef.putIfAbsent(ref, each)));
    List<Pair> pairs = new ArrayList<>();
    List<ProposedAction> added = new ArrayList<>();
    for (ProposedAction each : proposed) {
      Optional<Action> found =
          each.ref().given()
              ? titled(existing, each)
              : Optional.ofNullable(byRef.get(each.ref().own()));
      found.ifPresentOrElse(before -> pairs.add(new Pair(before, each)), () -> added.add(each));
    }
    Set<Long> paired = new HashSet<>(pairs.stream().map(pair -> pair.before().id()).toList());
    List<Action> missing = existing.stream().filter(each -> !paired.contains(each.id())).toList();
    return new PlanPairs(pairs, renumbered(added, byRef.keySet()), missing);
  }

  private static Stream<Ref> refsOf(Action action) {
    return Stream.concat(Stream.of(action.ref()), action.aliases().stream());
  }

  private static Optional<Action> titled(Collection<Action> existing, ProposedAction action) {
    return existing.stream()
        .filter(each -> each.priority().number() == action.priority())
        .filter(each -> ActionComparison.same(each.title(), action.title()))
        .findFirst();
  }

  private static List<ProposedAction> renumbered(List<ProposedAction> added, Set<Ref> known) {
    Set<Ref> taken = new HashSet<>(known);
    added.stream().filter(each -> !each.ref().given()).forEach(each -> taken.add(each.ref().own()));
    List<ProposedAction> numbered = new ArrayList<>();
    for (ProposedAction each : added) numbered.add(each.ref().given() ? free(each, taken) : each);
    return numbered;
  }

  private static ProposedAction free(ProposedAction action, Set<Ref> taken) {
    Ref ref = action.ref().own();
    for (int number = 1; !taken.add(ref); number++)
      ref = Ref.parse(action.priority() + "." + number).orElseThrow();
    return action.withRef(new ProposedRef(ref, "", List.of()));
  }
}
