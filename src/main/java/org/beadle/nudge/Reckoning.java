package org.beadle.nudge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;

/**
 * What has come due on a board by one of its working days and was not said yet.
 *
 * @param sent the keys of what was said, or need not be
 */
record Reckoning(Snapshot snapshot, LocalDate today, Set<NudgeKey> sent) {
  private static final Comparator<Nudge.OnPromise> LONGEST_LATE_FIRST =
      Comparator.comparing((Nudge.OnPromise nudge) -> nudge.promise().milestone().due())
          .thenComparing(nudge -> nudge.promise().action().ref());

  /** Every message: one for each person, one for each channel with escalations, and the digests. */
  List<Planned> due() {
    Map<Recipient, List<Candidate>> byRecipient =
        candidates().stream()
            .collect(
                Collectors.groupingBy(
                    Candidate::recipient, LinkedHashMap::new, Collectors.toList()));
    Stream<Planned> messages = byRecipient.values().stream().map(this::combined);
    return Stream.concat(messages, new WeeklyDigests(this).due()).toList();
  }

  private Planned combined(List<Candidate> candidates) {
    List<Nudge> nudges =
        candidates.stream()
            .map(Candidate::nudge)
            .sorted(LONGEST_LATE_FIRST)
            .map(Nudge.class::cast)
            .toList();
    List<NudgeKey> superseded =
        candidates.stream().flatMap(each -> each.superseded().stream()).toList();
    return planned(candidates.getFirst().recipient(), nudges, superseded);
  }

  Planned planned(Recipient recipient, List<Nudge> nudges, List<NudgeKey> superseded) {
    return new Planned(recipient, today, hours().opening(today), nudges, superseded);
  }

  /** Everything about milestones, one nudge for each recipient and milestone. */
  private List<Candidate> candidates() {
    Reminders reminders = Reminders.of(this);
    Escalations escalations = Escalations.of(this);
    return strongest(
        promises()
            .flatMap(promise -> Stream.concat(reminders.on(promise), escalations.on(promise))));
  }

  private static List<Candidate> strongest(Stream<Candidate> candidates) {
    Collection<List<Candidate>> bySubject =
        candidates
            .collect(
                Collectors.groupingBy(Candidate::subject, LinkedHashMap::new, Collectors.toList()))
            .values();
    return bySubject.stream().map(Candidate::strongest).toList();
  }

  private Stream<Promise> promises() {
    return snapshot.actions().stream()
        .filter(action -> action.closure().isEmpty() && !snoozed(action))
        .flatMap(
            action ->
                action.milestones().stream()
                    .filter(milestone -> !milestone.met())
                    .map(milestone -> promise(action, milestone)));
  }

  private boolean snoozed(Action action) {
    return action.snoozedUntil().map(until -> !today.isAfter(until)).orElse(false);
  }

  private Promise promise(Action action, Milestone milestone) {
    Optional<Member> holder = addressees().holder(action);
    return new Promise(action, milestone, holder, today);
  }

  WorkingHours hours() {
    return snapshot.hours();
  }

  Addressees addressees() {
    return new Addressees(snapshot.roster(), today);
  }

  long board() {
    return snapshot.roster().board().id();
  }

  boolean wasSaid(NudgeKey key) {
    return sent.contains(key);
  }

  /** The key of a step of a promise. Another due day makes another key. */
  NudgeKey key(String rule, Promise promise, int step, Recipient recipient) {
    Milestone milestone = promise.milestone();
    String occurrence = NudgeKey.occurrence(milestone, step);
    return new NudgeKey(board(), rule, promise.action().id(), occurrence, recipient.text());
  }

  /**
   * The next step of the ladder at which somebody else than {@code recipient} is told; none while
   * something blocks the action.
   */
  Optional<Rung.Ahead> next(Promise promise, Recipient recipient) {
    if (promise.action().blocker().isPresent()) return Optional.empty();
    return Ladder.STANDARD.rungs().stream()
        .map(rung -> new Rung.Ahead(rung, dayOf(rung, promise)))
        .filter(ahead -> ahead.on().isAfter(today))
        .filter(ahead -> !person(ahead.rung(), promise).equals(Optional.of(recipient)))
        .findFirst();
  }

  /** Who is told directly at a step of the ladder. */
  Optional<Recipient> person(Rung rung, Promise promise) {
    return addressees()
        .of(rung.told(), promise.action())
        .map(member -> new Recipient.Person(member.person()));
  }

  /** The working day on which a step of the ladder is taken. */
  LocalDate dayOf(Rung rung, Promise promise) {
    return hours().onOrAfter(promise.milestone().due().plusDays(rung.daysLate()));
  }
}
