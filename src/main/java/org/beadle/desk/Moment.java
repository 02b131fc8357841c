package org.beadle.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.beadle.board.Board;
import org.beadle.board.Policies;
import org.beadle.board.Roster;
import org.beadle.store.Records;

/**
 * A board as it is at an instant, for what shows it to nobody in particular.
 *
 * @param today the board's own date
 */
record Moment(Roster roster, Policies policies, Instant now, LocalDate today) {
  static Moment of(Records records, Board board, Instant now) {
    Roster roster = records.boards().roster(board.id());
    return new Moment(
        roster, records.boards().policies(board.id()), now, roster.board().dayOf(now));
  }

  static Moment of(Caller caller) {
    return new Moment(caller.roster(), caller.policies(), caller.now(), caller.today());
  }

  Board board() {
    return roster.board();
  }
}
