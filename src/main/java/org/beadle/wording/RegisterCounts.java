package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import org.beadle.board.Seat;
import org.beadle.meeting.Mark;
import org.beadle.meeting.RegisterEntry;

/** Counts what a register says. */
final class RegisterCounts {
  private RegisterCounts() {}

  /**
   * {@code 7 of 11 seats filled: 6 present, 1 deputy; 1 with apologies, 1 absent; 2 not entered
   * yet.}
   */
  static String of(RegisterFacts facts) {
    int open = facts.unmarked().size();
    long excused = count(facts, Mark.NOT_EXPECTED);
    List<String> parts = new ArrayList<>();
    parts.add(
        (count(facts, Mark.PRESENT) + count(facts, Mark.DEPUTY))
            + " of "
            + Count.of(facts.expected().size() - excused, "seat", "seats")
            + " filled: "
            + count(facts, Mark.PRESENT)
            + " present, "
            + Count.of(count(facts, Mark.DEPUTY), "deputy", "deputies"));
    parts.add(
        count(facts, Mark.APOLOGIES) + " with apologies, " + count(facts, Mark.ABSENT) + " absent");
    if (excused > 0) parts.add(excused + " not expected");
    if (open > 0) parts.add(open + " not entered yet");
    return String.join("; ", parts) + ".";
  }

  private static long count(RegisterFacts facts, Mark mark) {
    return facts.expected().stream()
        .map(Seat::id)
        .flatMap(seat -> facts.register().of(seat).stream())
        .map(RegisterEntry::mark)
        .filter(mark::equals)
        .count();
  }
}
