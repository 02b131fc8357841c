package org.beadle.wording;

import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Courtesy;

/** Answers somebody who was polite. */
public final class CourtesyWords {
  private CourtesyWords() {}

  /**
   * A short answer, with buttons for what people most often want next.
   *
   * @param board the id of the board that the buttons are for
   */
  public static Post post(long board, Courtesy courtesy) {
    String text =
        switch (courtesy) {
          case GREETING -> "Hello. Say “action” for your actions, or “board help”.";
          case THANKS -> "You are welcome.";
        };
    List<Button> buttons =
        List.of(HelpPages.mine(board), Button.of("Help", Press.saying(board, "board help")));
    return Post.of(text, List.of(new Block.Text(text), new Block.Buttons(buttons)));
  }
}
