package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import org.beadle.chat.Block;

/** What a link in an e-mail is good for, as its page tells whoever opens it. */
public sealed interface LinkState {
  /**
   * It presses a button once.
   *
   * @param reader for whom it is, as the board calls him or her
   * @param board the board's name
   */
  record Ready(String reader, String board, Block.Button button) implements LinkState {}

  /**
   * It leads to where e-mail is turned off and on.
   *
   * @param wanted whether it is on
   */
  record Choice(String reader, boolean wanted) implements LinkState {}

  /** It was used up on this day, at the board. */
  record Used(LocalDate on) implements LinkState {}

  /**
   * It was good until some time on this day, at the board.
   *
   * @param managers who keeps the board's record, by name
   */
  record Expired(LocalDate on, List<String> managers) implements LinkState {
    public Expired {
      managers = List.copyOf(managers);
    }
  }

  /** Beadle made no such link. */
  record Unknown() implements LinkState {}
}
