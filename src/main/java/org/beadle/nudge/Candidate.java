package org.beadle.nudge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A nudge that has come due for a recipient.
 *
 * @param superseded keys of the older ones that need not be sent any more
 */
record Candidate(Recipient recipient, Nudge nudge, List<NudgeKey> superseded) {

  /** Later steps first; an escalation before a reminder of the same day. */
  private static final Comparator<Candidate> STRONGEST_FIRST =
      Comparator.comparing(Candidate::step)
          .thenComparing(candidate -> candidate.nudge() instanceof Nudge.Escalation)
          .reversed();

  private int step() {
    return nudge instanceof Nudge.OnPromise on ? on.step() : 0;
  }

  /** What all that is told in one line is about: a milestone to a recipient, or the nudge alone. */
  String subject() {
    return nudge instanceof Nudge.OnPromise on
        ? recipient.text() + " " + on.promise().milestone().id()
        : nudge.key().toString();
  }

  /** The one of several on one subject that is said, standing for the others. */
  static Candidate strongest(List<Candidate> same) {
    List<Candidate> sorted = same.stream().sorted(STRONGEST_FIRST).toList();
    Candidate first = sorted.getFirst();
    Stream<NudgeKey> others = sorted.stream().skip(1).map(each -> each.nudge().key());
    Stream<NudgeKey> older = sorted.stream().flatMap(each -> each.superseded().stream());
    return new Candidate(
        first.recipient(), paced(first.nudge(), sorted), Stream.concat(others, older).toList());
  }

  /** An escalation that stands for a reminder says what that would have said of the next ones. */
  private static Nudge paced(Nudge said, List<Candidate> all) {
    if (!(said instanceof Nudge.Escalation escalation)) return said;
    return all.stream()
        .map(Candidate::nudge)
        .filter(Nudge.OverdueReminder.class::isInstance)
        .map(reminder -> ((Nudge.OverdueReminder) reminder).pace())
        .findFirst()
        .<Nudge>map(escalation::at)
        .orElse(said);
  }
}
