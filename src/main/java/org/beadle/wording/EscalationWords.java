package org.beadle.wording;

import org.beadle.board.Roster;
import org.beadle.chat.Post;
import org.beadle.nudge.Planned;

/** What a channel is told of dates that passed long ago. */
public final class EscalationWords {
  private EscalationWords() {}

  /**
   * The words of a {@link Planned.Kind#ESCALATION} message.
   *
   * @param background what is told of what is at the top of the ladder
   */
  public static Post post(Roster roster, Planned planned, Background background) {
    PromiseLines lines = PromiseLines.of(roster, planned);
    return lines.post(
        opening(roster, lines.number()), ExceptionReport.pages(roster, planned, background));
  }

  private static String opening(Roster roster, int number) {
    String passed = number == 1 ? "1 date has passed" : number + " dates have passed";
    return roster.board().name() + ": " + passed + " with the work still open.";
  }
}
