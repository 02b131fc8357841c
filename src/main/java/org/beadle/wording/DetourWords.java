package org.beadle.wording;

import java.util.List;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.chat.Post;
import org.beadle.nudge.Planned;

/** What a channel is told of dates in place of a member who can be written to nowhere. */
public final class DetourWords {
  private DetourWords() {}

  /** The words, for whoever reads the channel and knows {@code member}. */
  public static Post post(Roster roster, Planned planned, Member member) {
    PromiseLines lines = PromiseLines.of(roster, planned);
    return lines.post(opening(roster, member, lines.number()), List.of());
  }

  private static String opening(Roster roster, Member member, int number) {
    return roster.board().name()
        + ": Beadle can't write to "
        + member.name()
        + " directly, so "
        + (number == 1 ? "this date is" : "these dates are")
        + " told here.";
  }
}
