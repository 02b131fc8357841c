package org.beadle.wording;

import java.util.Locale;
import java.util.OptionalLong;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.beadle.board.Succession.Handover;

/** Places on groups that passed to somebody else. */
public final class HandoverWords {
  private HandoverWords() {}

  /** {@code The member seat of Sample Police on Full board passed from Police lead to …}. */
  public static String sentence(Handover handover, Roster roster) {
    Seat after = handover.after();
    return "The %s seat%s on %s passed from %s to %s: the former until %s, the latter from %s."
        .formatted(
            after.role().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            of(after, roster),
            roster.nameOf(Party.group(after.group())),
            holder(handover.before().holder(), roster),
            holder(after.holder(), roster),
            Days.written(handover.before().until().orElseThrow()),
            Days.written(after.from().orElseThrow()));
  }

  private static String of(Seat seat, Roster roster) {
    return seat.agency().isPresent()
        ? " of " + roster.nameOf(Party.agency(seat.agency().getAsLong()))
        : "";
  }

  private static String holder(OptionalLong member, Roster roster) {
    return member.isPresent() ? roster.nameOf(Party.member(member.getAsLong())) : "nobody";
  }
}
