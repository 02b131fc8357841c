package org.beadle.nudge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A nudge about a milestone that has come due for a recipient.
 *
 * @param superseded keys of the older ones that need not be sent any more
 */
record Candidate(Recipient recipient, Nudge.OnPromise nudge, List<NudgeKey> superseded) {

  /** Later steps first; an escalation before a reminder of the same day. */
  private static final Comparator<Candidate> STRONGEST_FIRST =
      Comparator.comparing((Candidate candidate) -> candidate.nudge().step())
          .thenComparing(candidate -> candidate.nudge() instanceof Nudge.Escalation)
          .reversed();

  /** What is the same in all that is said to one recipient about one milestone. */
  record Subject(Recipient recipient, long milestone) {}

  Subject subject() {
    return new Subject(recipient, nudge.promise().milestone().id());
  }

  /** The one of several on one subject that is said, standing for the others. */
  static Candidate strongest(List<Candidate> same) {
    List<Candidate> sorted = same.stream().sorted(STRONGEST_FIRST).toList();
    Candidate first = sorted.getFirst();
    Stream<NudgeKey> others = sorted.stream().skip(1).map(each -> each.nudge().key());
    Stream<NudgeKey> older = sorted.stream().flatMap(each -> each.superseded().stream());
    return new Candidate(first.recipient(), first.nudge(), Stream.concat(others, older).toList());
  }
}
