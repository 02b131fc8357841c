package org.beadle.desk;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beadle.board.Board;
import org.beadle.board.Reader;
import org.beadle.nudge.Audience;
import org.beadle.nudge.Climb;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.NudgeKey;
import org.beadle.nudge.Pause;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Promise;
import org.beadle.nudge.Snapshot;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;
import org.beadle.plan.Update;
import org.beadle.store.Records;
import org.beadle.wording.Background;
import org.beadle.wording.EscalationFacts;

/** Reads what an exception report tells of an action besides the action itself. */
final class Backgrounds {
  /** How many updates an exception report tells. */
  private static final int NOTES = 3;

  private final Map<NudgeKey, Optional<Instant>> sent;
  private final Set<NudgeKey> together;
  private final RecipientNames names;
  private final Snapshot snapshot;
  private final Board board;

  private Backgrounds(
      Map<NudgeKey, Optional<Instant>> sent,
      Set<NudgeKey> together,
      RecipientNames names,
      Snapshot snapshot) {
    this.sent = sent;
    this.together = together;
    this.names = names;
    this.snapshot = snapshot;
    this.board = snapshot.roster().board();
  }

  /**
   * What is told of what is at the top of the ladder.
   *
   * @param together the keys of all that is told at the same time
   */
  static Background of(
      Records records, Snapshot snapshot, Planned planned, Set<NudgeKey> together) {
    List<Promise> top = planned.topEscalations().map(Nudge.Escalation::promise).toList();
    if (top.isEmpty()) return Background.NONE;
    Set<Long> actions = top.stream().map(each -> each.action().id()).collect(Collectors.toSet());
    return new Background(
        notes(records, snapshot, top),
        Shortcomings.below(
            records, snapshot.roster(), snapshot.policies(), Audience.BOARD, planned.day()),
        new Backgrounds(
                records.nudges().sent(planned.board(), actions),
                together.stream()
                    .filter(key -> actions.contains(key.record()))
                    .collect(Collectors.toSet()),
                RecipientNames.of(records, snapshot.roster()),
                snapshot)
            .before(top));
  }

  /** What all may read who see the actions; not what a confidential group said of one earlier. */
  private static Map<Long, List<Update>> notes(
      Records records, Snapshot snapshot, List<Promise> top) {
    return top.stream()
        .map(Promise::action)
        .collect(
            Collectors.toMap(
                Action::id, action -> notes(records, snapshot, action), (one, same) -> one));
  }

  private static List<Update> notes(Records records, Snapshot snapshot, Action action) {
    Reader reader = Reader.forChannel(snapshot.roster(), action.confidentialGroup());
    return records.actions().updates(reader, action.id(), NOTES);
  }

  private Map<Long, Background.Before> before(List<Promise> promises) {
    return promises.stream()
        .collect(
            Collectors.toMap(
                promise -> promise.milestone().id(), this::before, (one, same) -> one));
  }

  private Background.Before before(Promise promise) {
    Milestone milestone = promise.milestone();
    List<Pause> finished =
        snapshot.circumstances().pausesOf(promise.action().id()).stream()
            .filter(pause -> pause.why() == Pause.Why.FINISHED)
            .toList();
    return new Background.Before(steps(milestone), reminded(milestone), finished);
  }

  private List<EscalationFacts.Step> steps(Milestone milestone) {
    Set<NudgeKey> all = new HashSet<>(sent.keySet());
    all.addAll(together);
    return Climb.taken(milestone, all).stream()
        .map(
            taken ->
                new EscalationFacts.Step(
                    taken.daysLate(),
                    taken.ofBlocker(),
                    taken.told().stream().map(this::told).toList()))
        .toList();
  }

  private EscalationFacts.Told told(NudgeKey key) {
    String name = names.of(key.to());
    return together.contains(key)
        ? EscalationFacts.Told.atOnce(name)
        : new EscalationFacts.Told(name, sent.get(key).map(board::dayOf));
  }

  /** One message may stand for several reminders, or for a step of the ladder; it counts once. */
  private List<Background.Reminded> reminded(Milestone milestone) {
    Set<Optional<Instant>> steps =
        Climb.taken(milestone, sent.keySet()).stream()
            .flatMap(taken -> taken.told().stream())
            .map(sent::get)
            .collect(Collectors.toSet());
    Map<String, TreeSet<Instant>> byName = new TreeMap<>();
    for (NudgeKey key : Climb.reminders(milestone, sent.keySet()))
      sent.get(key)
          .filter(at -> !steps.contains(Optional.of(at)))
          .ifPresent(
              at -> byName.computeIfAbsent(names.of(key.to()), to -> new TreeSet<>()).add(at));
    return byName.entrySet().stream()
        .map(
            each ->
                new Background.Reminded(
                    each.getKey(), each.getValue().size(), board.dayOf(each.getValue().last())))
        .toList();
  }
}
