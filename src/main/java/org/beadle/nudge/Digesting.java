package org.beadle.nudge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Policies;
import org.beadle.nudge.Digest.Item;
import org.beadle.plan.Action;
import org.beadle.plan.Closure;
import org.beadle.plan.Milestone;
import org.beadle.plan.Rag;
import org.beadle.plan.RollUp;

/** Makes a digest from how the plan stands. */
record Digesting(Audience audience, Week week, Standing standing) {
  /** How far ahead a digest looks, in days. */
  private static final int SOON = 14;

  private static final Comparator<Item> BY_REF = Comparator.comparing(item -> item.action().ref());
  private static final Comparator<Item> BY_DUE =
      Comparator.comparing((Item item) -> item.due().map(Milestone::due).orElse(LocalDate.MAX))
          .thenComparing(BY_REF);

  Digest digest() {
    int hidden = (int) own().filter(action -> !audience.sees(action)).count();
    return new Digest(
        audience,
        week,
        standing.today(),
        standing.earlier().map(Earlier::day),
        counts(),
        changes(),
        attention(),
        hidden);
  }

  private Stream<Action> own() {
    return standing.actions().stream().filter(audience::answersFor);
  }

  private List<Digest.Count> counts() {
    RollUp now = RollUp.of(own().map(action -> standing.now().get(action.id()).shown()).toList());
    RollUp before = RollUp.of(then().map(action -> weekAgo(action).orElseThrow()).toList());
    return Arrays.stream(Rag.values()).map(rag -> count(rag, now, before)).toList();
  }

  /** Those for which it answered then, as they stood. */
  private Stream<Action> then() {
    return standing.earlier().stream()
        .flatMap(earlier -> earlier.actions().stream())
        .filter(audience::answersFor);
  }

  private Digest.Count count(Rag rag, RollUp now, RollUp before) {
    boolean known = standing.earlier().isPresent();
    return new Digest.Count(
        rag, now.count(rag), known ? OptionalInt.of(before.count(rag)) : OptionalInt.empty());
  }

  private Digest.Changes changes() {
    return new Digest.Changes(
        items(item -> finishedOn(item).map(this::inWeek).orElse(false), BY_REF),
        items(item -> inWeek(item.action().created()), BY_REF),
        items(item -> open(item) && moved(item) < 0, BY_REF),
        items(item -> open(item) && moved(item) > 0, BY_REF),
        moves());
  }

  /** What may not be seen as it is now, or was then, is not named. */
  private Digest.Moves moves() {
    Map<Long, Action> now = byId(standing.actions());
    Map<Long, Action> before =
        byId(standing.earlier().map(Earlier::actions).orElse(List.<Action>of()));
    return new Digest.Moves(
        then()
            .filter(action -> audience.sees(action) && !now.containsKey(action.id()))
            .sorted(Comparator.comparing(Action::ref))
            .toList(),
        handed(then(), now),
        handed(own(), before));
  }

  /** Those of {@code own} for which it does not answer as they stand on the {@code other} day. */
  private List<Digest.Handed> handed(Stream<Action> own, Map<Long, Action> other) {
    return own.filter(audience::sees)
        .filter(action -> other.containsKey(action.id()))
        .filter(action -> !audience.answersFor(other.get(action.id())))
        .filter(action -> audience.sees(other.get(action.id())))
        .sorted(Comparator.comparing(Action::ref))
        .map(action -> new Digest.Handed(action, other.get(action.id()).lead().accountable()))
        .toList();
  }

  private static Map<Long, Action> byId(List<Action> actions) {
    return actions.stream().collect(Collectors.toMap(Action::id, action -> action));
  }

  private Digest.Attention attention() {
    return new Digest.Attention(
        items(item -> open(item) && daysLeft(item) < 0, BY_DUE),
        items(item -> open(item) && item.colours().declaredRed(), BY_REF),
        items(item -> open(item) && daysLeft(item) >= 0 && daysLeft(item) <= SOON, BY_DUE),
        items(item -> open(item) && item.colours().mismatch(), BY_REF),
        items(this::silent, BY_REF),
        items(Digesting::undated, BY_REF),
        items(item -> item.action().waitsForChair(item.colours().computed()), BY_REF));
  }

  private List<Item> items(Predicate<Item> wanted, Comparator<Item> order) {
    return own().filter(audience::sees).map(this::item).filter(wanted).sorted(order).toList();
  }

  private Item item(Action action) {
    return new Item(
        action, standing.now().get(action.id()), action.nextMilestone(), weekAgo(action));
  }

  private Optional<Rag> weekAgo(Action action) {
    return standing.earlier().map(Earlier::shown).map(shown -> shown.get(action.id()));
  }

  private boolean inWeek(LocalDate day) {
    return !day.isBefore(week.from()) && !day.isAfter(week.until());
  }

  private static Optional<LocalDate> finishedOn(Item item) {
    return item.action().closure().map(Closure::on);
  }

  private static boolean open(Item item) {
    return item.action().closure().isEmpty();
  }

  /** Above 0 where the colour got better, below 0 where it got worse. */
  private static int moved(Item item) {
    int now = goodness(item.colours().shown());
    return item.weekAgo().map(before -> now - goodness(before)).orElse(0);
  }

  /** Grey and Green are alike here: to begin is no change for better or worse. */
  private static int goodness(Rag rag) {
    return switch (rag) {
      case RED -> 0;
      case AMBER -> 1;
      case GREEN, GREY -> 2;
      case BLUE -> 3;
    };
  }

  private long daysLeft(Item item) {
    LocalDate due = item.due().map(Milestone::due).orElse(LocalDate.MAX);
    return due.toEpochDay() - standing.today().toEpochDay();
  }

  private static boolean undated(Item item) {
    return open(item) && item.due().isEmpty() && !item.action().timescale().ongoing();
  }

  private boolean silent(Item item) {
    LocalDate fresh = standing.today().minusDays(standing.policies().get(Policies.FRESH_DAYS));
    boolean recent = item.action().lastUpdate().map(day -> !day.isBefore(fresh)).orElse(false);
    return open(item) && item.colours().computed() != Rag.GREY && !recent;
  }
}
