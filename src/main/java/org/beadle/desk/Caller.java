package org.beadle.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Policies;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Incoming;

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
}
