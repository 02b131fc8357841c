package org.beadle.intake;

import java.util.Optional;
import org.beadle.board.Party;
import org.beadle.board.Seat;
import org.beadle.meeting.Attendee;

/** Where a line of a register is entered. */
public sealed interface RegisterTarget {

  /** A seat that the group has on that day. */
  record OfSeat(Seat seat) implements RegisterTarget {}

  /** A seat that is to be made. */
  record OfNewSeat(ProposedSeat seat) implements RegisterTarget {}

  /** Somebody in attendance without a seat. */
  record Attending(Attendee who) implements RegisterTarget {}

  /** Nowhere; {@code why} is a whole sentence. */
  record Nowhere(String why) implements RegisterTarget {}

  /**
   * A seat that an agency has not got on a group yet.
   *
   * @param group the group's name as the file writes it
   * @param known the agency, where the board has it
   * @param proposed the agency, where the board has not got it
   */
  record ProposedSeat(String group, Optional<Party> known, Optional<ProposedParty> proposed) {}
}
