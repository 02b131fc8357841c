package org.beadle.nudge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Ladder;
import org.beadle.board.Member;
import org.beadle.board.Policies;
import org.beadle.board.Rung;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;

/**
 * What has come due on a board by one of its working days and was not said yet.
 *
 * @param sent the keys of what was said, or need not be
 */
record Reckoning(Snapshot snapshot, LocalDate today, Set<NudgeKey> sent) {
  /** What is not about a milestone comes after what is. */
  private static final Comparator<Nudge> LONGEST_LATE_FIRST =
      Comparator.<Nudge, LocalDate>comparing(
              nudge ->
                  nudge instanceof Nudge.OnPromise on
                      ? on.promise().milestone().due()
                      : LocalDate.MAX)
          .thenComparing(
              nudge -> nudge instanceof Nudge.OnPromise on ? on.promise().action().ref().key() : "")
          .thenComparing(nudge -> nudge.key().record());

  /**
   * Every message but the digests: one for each person, one for each channel with escalations.
   * Where an action has threads of its own in channels, its escalations go apart from others.
   *
   * @param time the time of day, local to the board
   */
  List<Planned> due(LocalTime time) {
    Map<Together, List<Candidate>> messages =
        candidates(time).stream()
            .collect(
                Collectors.groupingBy(this::together, LinkedHashMap::new, Collectors.toList()));
    return messages.values().stream().map(this::combined).toList();
  }

  /** What goes into one message. */
  private record Together(Recipient recipient, Optional<Long> threadOf) {}

  private Together together(Candidate candidate) {
    Optional<Long> thread =
        candidate.recipient() instanceof Recipient.Channel
                && candidate.nudge() instanceof Nudge.OnPromise on
                && snapshot.policiesOf(on.promise().action()).get(Policies.ACTION_THREADS)
            ? Optional.of(on.promise().action().id())
            : Optional.empty();
    return new Together(candidate.recipient(), thread);
  }

  private Planned combined(List<Candidate> candidates) {
    List<Nudge> nudges =
        candidates.stream().map(Candidate::nudge).sorted(LONGEST_LATE_FIRST).toList();
    List<NudgeKey> superseded =
        candidates.stream().flatMap(each -> each.superseded().stream()).toList();
    return planned(candidates.getFirst().recipient(), nudges, superseded);
  }

  Planned planned(Recipient recipient, List<Nudge> nudges, List<NudgeKey> superseded) {
    return new Planned(recipient, today, hours().opening(today), nudges, superseded);
  }

  /** All that people and channels are told, one nudge for each recipient and milestone. */
  private List<Candidate> candidates(LocalTime time) {
    Stream<Candidate> ofMilestones = open().flatMap(this::milestones);
    Stream<Candidate> ofColours =
        open().filter(action -> !snoozed(action)).flatMap(new Mismatches(this)::on);
    Stream<Candidate> ofMeetings = new Convocations(this, time).all();
    return strongest(
        Stream.of(
                ofMilestones,
                ofColours,
                ofMeetings,
                new Decisions(this).all(),
                new HandOvers(this).all(),
                new LetterDrafts(this).all())
            .flatMap(each -> each));
  }

  private static List<Candidate> strongest(Stream<Candidate> candidates) {
    Collection<List<Candidate>> bySubject =
        candidates
            .collect(
                Collectors.groupingBy(Candidate::subject, LinkedHashMap::new, Collectors.toList()))
            .values();
    return bySubject.stream().map(Candidate::strongest).toList();
  }

  private Stream<Action> open() {
    return snapshot.actions().stream().filter(action -> action.closure().isEmpty());
  }

  /** Whether those who are asked for an action asked not to be reminded for a while. */
  private boolean snoozed(Action action) {
    return action.snoozedUntil().map(until -> !today.isAfter(until)).orElse(false);
  }

  private Stream<Candidate> milestones(Action action) {
    return action.milestones().stream()
        .filter(milestone -> !milestone.met())
        .flatMap(milestone -> milestone(action, milestone));
  }

  private Stream<Candidate> milestone(Action action, Milestone milestone) {
    Optional<Member> holder = addressees().holder(action);
    Promise promise = new Promise(action, milestone, holder, today);
    Reminders reminders = new Reminders(this);
    Escalations escalations = Escalations.of(this);
    return courses(action, milestone)
        .flatMap(
            course ->
                snoozed(action)
                    ? escalations.above(promise, course)
                    : Stream.concat(
                        reminders.on(promise, course), escalations.on(promise, course)));
  }

  Stream<Course> courses(Action action, Milestone milestone) {
    return Course.of(action, milestone, snapshot.circumstances().pausesOf(action.id()), today);
  }

  WorkingHours hours() {
    return snapshot.hours();
  }

  Addressees addressees() {
    return new Addressees(snapshot.roster(), snapshot.circumstances(), hours(), today);
  }

  long board() {
    return snapshot.roster().board().id();
  }

  boolean wasSaid(NudgeKey key) {
    return sent.contains(key);
  }

  /** The key of a step of a promise. Another due day makes another key. */
  NudgeKey key(String rule, Promise promise, Course course, int step, Recipient recipient) {
    Milestone milestone = promise.milestone();
    String occurrence = NudgeKey.occurrence(milestone, course.mark(), step);
    return new NudgeKey(board(), rule, promise.action().id(), occurrence, recipient.text());
  }

  /**
   * The next step of the ladder at which somebody else, or a channel, than the recipient is told.
   */
  Optional<Rung.Ahead> next(Promise promise, Course course, Recipient recipient) {
    if (course.rests()) return Optional.empty();
    return ladder(promise).rungs().stream()
        .filter(rung -> dayOf(rung, course).isAfter(today))
        .flatMap(rung -> ahead(rung, promise, course, recipient).stream())
        .findFirst();
  }

  private Optional<Rung.Ahead> ahead(
      Rung rung, Promise promise, Course course, Recipient recipient) {
    LocalDate on = dayOf(rung, course);
    if (person(rung, promise, course).filter(to -> !to.equals(recipient)).isPresent()) {
      Rung taken = addressees().taken(rung, course, promise.action());
      return Optional.of(new Rung.Ahead(taken, on));
    }
    return channels(rung, promise, course).anyMatch(to -> !to.equals(recipient))
        ? Optional.of(new Rung.Ahead(rung, on, true))
        : Optional.empty();
  }

  /** The channels that are told at a step of the ladder. */
  Stream<Recipient.Channel> channels(Rung rung, Promise promise, Course course) {
    return addressees().audience(rung.told(), course, promise.action()).stream()
        .flatMap(audience -> snapshot.channels().of(audience).stream());
  }

  /** The ladder that is climbed for a promise. */
  Ladder ladder(Promise promise) {
    return snapshot.policiesOf(promise.action()).get(Policies.LADDER);
  }

  /** Who is told directly at a step of the ladder. */
  Optional<Recipient> person(Rung rung, Promise promise, Course course) {
    return addressees()
        .of(rung.told(), course, promise.action())
        .map(member -> new Recipient.Person(member.person()));
  }

  /** The working day on which a step of the ladder is taken. */
  LocalDate dayOf(Rung rung, Course course) {
    return hours().onOrAfter(course.start().plusDays(rung.daysLate()));
  }
}
