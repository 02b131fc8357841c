package org.beadle.desk;

import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.meeting.Meeting;

/** Where people reach the page of an agenda, for links in messages. */
@FunctionalInterface
public interface AgendaLinks {
  /** Where the pages have no address that others could open. */
  AgendaLinks NONE = (board, meeting) -> Optional.empty();

  /** The web address; empty where there is none. */
  Optional<String> of(Board board, Meeting meeting);
}
