package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Rung;

/**
 * What a holder is told of a milestone before its due day and after it. Only the latest step
 * counts: one that was missed is not said after a later one has come.
 */
record Reminders(Reckoning reckoning) {
  /** A reminder of a day at least so many days ahead is left out after a fresh update. */
  private static final int FAR_AHEAD = 7;

  /** An update of so many days before a reminder's day is fresh. */
  private static final int FRESH = 7;

  Stream<Candidate> on(Promise promise, Course course) {
    List<Steps.Step> come =
        steps(promise).upTo(reckoning.today(), promise.milestone(), course.start());
    if (come.isEmpty() || leftOut(come.getLast(), promise, course)) return Stream.empty();
    return reckoning.addressees().ofReminder(course, promise.action()).stream()
        .map(member -> new Recipient.Person(member.person()))
        .map(person -> candidate(promise, course, come, person))
        .filter(candidate -> !reckoning.wasSaid(candidate.nudge().key()));
  }

  /** While it rests nobody is chased, but who answers for it is warned of the due day. */
  private static boolean leftOut(Steps.Step step, Promise promise, Course course) {
    if (step.days() > 0) return course.rests();
    boolean beforeItsTime = step.on().isBefore(course.begins());
    return beforeItsTime || (step.days() <= -FAR_AHEAD && fresh(promise, step.on()));
  }

  private static boolean fresh(Promise promise, LocalDate day) {
    return promise
        .action()
        .lastUpdate()
        .map(update -> !update.isBefore(day.minusDays(FRESH)))
        .orElse(false);
  }

  private Candidate candidate(
      Promise promise, Course course, List<Steps.Step> come, Recipient recipient) {
    List<NudgeKey> superseded =
        come.subList(0, come.size() - 1).stream()
            .map(step -> key(promise, course, step.days(), recipient))
            .filter(key -> !reckoning.wasSaid(key))
            .toList();
    return new Candidate(recipient, nudge(promise, course, come.getLast(), recipient), superseded);
  }

  private Nudge nudge(Promise promise, Course course, Steps.Step step, Recipient recipient) {
    int days = step.days();
    NudgeKey key = key(promise, course, days, recipient);
    if (promise.daysLate() == 0) return new Nudge.DueReminder(key, promise, days, step.wanted());
    Optional<Rung.Ahead> next = reckoning.next(promise, course, recipient);
    return new Nudge.OverdueReminder(
        key, promise, days, step.wanted(), pace(promise, course, days, recipient), next);
  }

  private Nudge.Pace pace(Promise promise, Course course, int step, Recipient recipient) {
    Steps steps = steps(promise);
    if (step >= steps.end()) return Nudge.Pace.LAST;
    boolean monthly = step > 0 && step >= steps.lastChase();
    return monthly && !reckoning.wasSaid(key(promise, course, steps.lastChase(), recipient))
        ? Nudge.Pace.MONTHLY
        : Nudge.Pace.AS_BEFORE;
  }

  private Steps steps(Promise promise) {
    return Steps.of(reckoning.snapshot().policiesOf(promise.action()), reckoning.hours());
  }

  private NudgeKey key(Promise promise, Course course, int step, Recipient recipient) {
    return reckoning.key(NudgeKey.REMINDER, promise, course, step, recipient);
  }
}
