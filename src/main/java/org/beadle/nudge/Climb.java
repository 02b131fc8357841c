package org.beadle.nudge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Rung;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;

/**
 * How far a late milestone has climbed the ladder: an open escalation. It ends when the milestone
 * is met, the action finished, or the due day moved.
 *
 * @param taken the steps that were taken, the first one first; never empty
 * @param next the step that lies ahead; empty at the top, and while something blocks the action
 * @param blockersNext the step that lies ahead of what blocks it; empty at its top, and where
 *     nothing does
 */
public record Climb(
    Promise promise,
    List<Taken> taken,
    Optional<Rung.Ahead> next,
    Optional<Rung.Ahead> blockersNext) {
  private static final Comparator<Climb> LONGEST_LATE_FIRST =
      Comparator.comparing((Climb climb) -> climb.promise().milestone().due())
          .thenComparing(climb -> climb.promise().action().ref());

  private static final Comparator<NudgeKey> PERSONS_FIRST =
      Comparator.comparing(NudgeKey::toPerson).reversed().thenComparing(NudgeKey::recipient);

  public Climb {
    taken = List.copyOf(taken);
  }

  /**
   * A step of the ladder that was taken.
   *
   * @param daysLate the step, by the days after which it is taken
   * @param ofBlocker whether it was a step of what blocks, or blocked, the action
   * @param told who was told at it, a key for each
   */
  public record Taken(int daysLate, boolean ofBlocker, List<NudgeKey> told) {
    public Taken {
      told = List.copyOf(told);
    }
  }

  /**
   * The open escalations of a board, the longest late first.
   *
   * @param today the day, local to the board
   * @param sent the keys that were recorded for the snapshot's actions; others do no harm
   */
  public static List<Climb> open(Snapshot snapshot, LocalDate today, Set<NudgeKey> sent) {
    Map<Long, List<NudgeKey>> byAction =
        sent.stream()
            .filter(key -> key.rule().equals(NudgeKey.ESCALATION))
            .collect(Collectors.groupingBy(NudgeKey::record));
    Reckoning reckoning = new Reckoning(snapshot, today, sent);
    Addressees addressees = reckoning.addressees();
    return snapshot.actions().stream()
        .filter(action -> action.closure().isEmpty() && byAction.containsKey(action.id()))
        .flatMap(action -> promises(action, addressees))
        .map(promise -> of(promise, byAction.get(promise.action().id()), reckoning))
        .filter(climb -> !climb.taken().isEmpty())
        .sorted(LONGEST_LATE_FIRST)
        .toList();
  }

  private static Stream<Promise> promises(Action action, Addressees addressees) {
    return action.milestones().stream()
        .filter(milestone -> !milestone.met())
        .map(
            milestone ->
                new Promise(action, milestone, addressees.holder(action), addressees.day()));
  }

  private static Climb of(Promise promise, List<NudgeKey> keys, Reckoning reckoning) {
    return new Climb(
        promise,
        taken(promise.milestone(), keys),
        own(promise, reckoning)
            .filter(course -> promise.action().waitsFor().isEmpty())
            .flatMap(course -> next(course, promise, keys, reckoning)),
        reckoning
            .courses(promise.action(), promise.milestone())
            .filter(course -> !course.mark().isEmpty())
            .findFirst()
            .flatMap(course -> next(course, promise, keys, reckoning)));
  }

  private static Optional<Course> own(Promise promise, Reckoning reckoning) {
    return reckoning
        .courses(promise.action(), promise.milestone())
        .filter(course -> course.mark().isEmpty())
        .findFirst();
  }

  /** A step of the action's own ladder or, below these, of what blocks it. */
  private record Step(boolean ofBlocker, int daysLate) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      int apart = Boolean.compare(ofBlocker, other.ofBlocker);
      return apart != 0 ? apart : Integer.compare(daysLate, other.daysLate);
    }
  }

  /**
   * The steps of the ladder that were taken for a milestone as it is due now, the first one first;
   * those of what blocks it after its own.
   *
   * @param sent the keys that were recorded for its action; others do no harm
   */
  public static List<Taken> taken(Milestone milestone, Collection<NudgeKey> sent) {
    Map<Step, List<NudgeKey>> bySteps =
        sent.stream()
            .filter(key -> key.rule().equals(NudgeKey.ESCALATION) && key.isAbout(milestone))
            .sorted(PERSONS_FIRST)
            .collect(
                Collectors.groupingBy(
                    key -> new Step(!key.isOn(milestone, ""), key.step()),
                    TreeMap::new,
                    Collectors.toList()));
    return bySteps.entrySet().stream()
        .map(
            step -> new Taken(step.getKey().daysLate(), step.getKey().ofBlocker(), step.getValue()))
        .toList();
  }

  /** Those of the keys that are of reminders of a milestone as it is due now. */
  public static List<NudgeKey> reminders(Milestone milestone, Collection<NudgeKey> sent) {
    return sent.stream()
        .filter(key -> key.rule().equals(NudgeKey.REMINDER) && key.isAbout(milestone))
        .toList();
  }

  /** The next step of one course: what another climbed is none of its steps. */
  private static Optional<Rung.Ahead> next(
      Course course, Promise promise, List<NudgeKey> keys, Reckoning reckoning) {
    int highest =
        keys.stream()
            .filter(key -> key.isOn(promise.milestone(), course.mark()))
            .mapToInt(NudgeKey::step)
            .max()
            .orElse(0);
    return reckoning.ladder(promise).rungs().stream()
        .filter(rung -> rung.daysLate() > highest)
        .findFirst()
        .map(
            rung ->
                new Rung.Ahead(
                    reckoning.addressees().taken(rung, course, promise.action()),
                    dayOf(rung, course, promise, reckoning)));
  }

  /**
   * Not before today, nor while a promise stands on its own course, or reminders are held and the
   * step is one.
   */
  private static LocalDate dayOf(Rung rung, Course course, Promise promise, Reckoning reckoning) {
    Optional<LocalDate> promised =
        promise.milestone().promised().filter(day -> course.mark().isEmpty());
    Optional<LocalDate> snoozed =
        promise.action().snoozedUntil().filter(day -> rung.told() == Rung.Told.HOLDER);
    Stream<LocalDate> held =
        Stream.of(snoozed, promised).flatMap(Optional::stream).map(until -> until.plusDays(1));
    return Stream.concat(Stream.of(reckoning.dayOf(rung, course), promise.today()), held)
        .max(Comparator.naturalOrder())
        .map(reckoning.hours()::onOrAfter)
        .orElseThrow();
  }
}
