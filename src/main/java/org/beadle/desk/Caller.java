package org.beadle.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Policies;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.wording.Refusal;
import org.beadle.wording.Refusals;

/**
 * A member who said something, on the board that it is about.
 *
 * @param reader what may be shown where the answer goes
 * @param today the board's own date
 */
record Caller(
    Member member,
    Roster roster,
    Policies policies,
    Reader reader,
    Instant now,
    LocalDate today,
    Incoming incoming) {

  Board board() {
    return roster.board();
  }

  /** The id of the record that a pressed button was made for; empty where there is none. */
  Optional<Long> pressed() {
    return incoming.press().flatMap(Press::about);
  }

  Post refused(Refusal why) {
    return Refusals.post(board().id(), why);
  }
}
