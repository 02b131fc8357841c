package org.beadle.wording;

import org.beadle.chat.Block.Button;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;

/** The button that shows an action's card. */
final class ShowButton {
  private ShowButton() {}

  static Button of(Action action) {
    return of(action.board(), action.id(), action.ref());
  }

  /** Where only the ref is known, which is looked up when the button is pressed. */
  static Button of(long board, Ref ref) {
    return of(board, 0, ref);
  }

  private static Button of(long board, long action, Ref ref) {
    String words = CommandWords.of(new Command.ShowAction(ref));
    return Button.of("Show " + ref, new Press(board, action, words));
  }
}
