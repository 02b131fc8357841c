package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Register;
import org.beadle.meeting.Responses;

/**
 * All that a meeting's card shows.
 *
 * @param agenda what is discussed at every meeting of the group, and then at this one
 * @param register empty where none was opened
 * @param today the day at the board
 */
public record MeetingCardFacts(
    Roster roster,
    Meeting meeting,
    Responses responses,
    List<AgendaItem> agenda,
    Optional<Register> register,
    LocalDate today,
    Offered offered) {
  public MeetingCardFacts {
    agenda = List.copyOf(agenda);
  }

  /**
   * Which buttons a card bears.
   *
   * @param answers whether its readers have a seat there that is expected to be filled
   * @param keeps whether its readers may move and cancel the meeting, and take its register
   * @param undo the id of the change that Undo takes back; empty where there is none
   */
  public record Offered(boolean answers, boolean keeps, OptionalLong undo) {
    /** Every button, as cards in channels bear them: the desk checks who presses. */
    public static final Offered ALL = new Offered(true, true, OptionalLong.empty());
  }

  Board board() {
    return roster.board();
  }

  String group() {
    return roster.nameOf(Party.group(meeting.group()));
  }
}
