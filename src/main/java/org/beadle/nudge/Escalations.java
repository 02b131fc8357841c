package org.beadle.nudge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Rung;

/**
 * The steps of the ladder that a late milestone has reached. Each is taken once for each due day,
 * whoever holds an office later. While something blocks the action the blocker's ladder is climbed
 * instead of the holder's.
 *
 * @param taken the recipients who were told of each step that was taken
 */
record Escalations(Reckoning reckoning, Map<Taken, Set<String>> taken) {

  /** A step of the ladder that was taken, in person or in a channel. */
  private record Taken(long action, String occurrence, boolean toPerson) {
    static Taken of(NudgeKey key) {
      return new Taken(key.record(), key.occurrence(), key.toPerson());
    }
  }

  static Escalations of(Reckoning reckoning) {
    return new Escalations(
        reckoning,
        reckoning.sent().stream()
            .filter(key -> key.rule().equals(NudgeKey.ESCALATION))
            .collect(
                Collectors.groupingBy(
                    Taken::of, Collectors.mapping(NudgeKey::recipient, Collectors.toSet()))));
  }

  Stream<Candidate> on(Promise promise, Course course) {
    return steps(promise, course, rung -> true);
  }

  /** The steps above the one that reminds who is asked: to hold reminders does not hold these. */
  Stream<Candidate> above(Promise promise, Course course) {
    return steps(promise, course, rung -> rung.told() != Rung.Told.HOLDER);
  }

  private Stream<Candidate> steps(Promise promise, Course course, Predicate<Rung> which) {
    if (course.rests()) return Stream.empty();
    return reckoning.ladder(promise).rungs().stream()
        .filter(which)
        .filter(rung -> !reckoning.dayOf(rung, course).isAfter(reckoning.today()))
        .flatMap(
            rung ->
                Stream.concat(toPerson(rung, promise, course), toChannels(rung, promise, course)));
  }

  private Stream<Candidate> toPerson(Rung rung, Promise promise, Course course) {
    return reckoning.person(rung, promise, course).stream()
        .map(to -> nudge(promise, course, rung, to))
        .filter(candidate -> told(candidate).isEmpty());
  }

  /** Of several channels of one group each is told, unless the step was taken in yet another. */
  private Stream<Candidate> toChannels(Rung rung, Promise promise, Course course) {
    List<Candidate> all =
        reckoning
            .channels(rung, promise, course)
            .map(to -> nudge(promise, course, rung, to))
            .toList();
    Set<String> here =
        all.stream().map(each -> each.recipient().text()).collect(Collectors.toSet());
    return all.stream()
        .filter(
            each -> here.containsAll(told(each)) && !told(each).contains(each.recipient().text()));
  }

  private Set<String> told(Candidate candidate) {
    return taken.getOrDefault(Taken.of(candidate.nudge().key()), Set.of());
  }

  private Candidate nudge(Promise promise, Course course, Rung rung, Recipient recipient) {
    NudgeKey key = reckoning.key(NudgeKey.ESCALATION, promise, course, rung.daysLate(), recipient);
    return new Candidate(
        recipient,
        new Nudge.Escalation(
            key,
            promise,
            told(promise, course, rung, recipient),
            course.start().plusDays(rung.daysLate()),
            reckoning.next(promise, course, recipient),
            rung.equals(reckoning.ladder(promise).top()),
            Nudge.Pace.AS_BEFORE),
        List.of());
  }

  private Rung told(Promise promise, Course course, Rung rung, Recipient recipient) {
    return recipient instanceof Recipient.Person
        ? reckoning.addressees().taken(rung, course, promise.action())
        : rung;
  }
}
