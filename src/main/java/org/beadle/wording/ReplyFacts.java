package org.beadle.wording;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.command.Command;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Responses;

/**
 * What was answered for seats at a meeting.
 *
 * @param responses all answers, this one among them
 * @param undo the id of the change; empty where it was said before
 */
public record ReplyFacts(
    Board board, Group group, Meeting meeting, Said said, Responses responses, OptionalLong undo) {

  /** The same with a change that can be taken back. */
  public ReplyFacts undoing(OptionalLong change) {
    return new ReplyFacts(board, group, meeting, said, responses, change);
  }

  /**
   * Who comes in another's place.
   *
   * @param hidden whether the meeting is hidden from him or her, whom Beadle then can't tell of it
   */
  public record Deputy(String name, boolean hidden) {}

  /**
   * What was answered, and for whom.
   *
   * @param who the holders, or what the seats are called
   * @param seat the seat as it was named; empty where the asker answered for himself or herself
   * @param deputy who comes instead, where a deputy does
   * @param reasoned whether a reason was given, which is not kept
   */
  public record Said(
      Answer.Kind kind,
      List<String> who,
      Optional<Command.Name> seat,
      Optional<Deputy> deputy,
      boolean reasoned) {
    public Said {
      who = List.copyOf(who);
    }
  }
}
