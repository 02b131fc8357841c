package org.beadle.wording;

import org.beadle.board.Board;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Press;

/** The button that takes back one change. */
final class UndoButton {
  private UndoButton() {}

  static Button of(Board board, long change) {
    return Button.of("Undo", new Press(board.id(), change, "undo"));
  }
}
