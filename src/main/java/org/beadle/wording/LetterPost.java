package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.Post;

/** Draft letters about absences: the answer to {@code attendance letter}. */
public final class LetterPost {
  private LetterPost() {}

  /**
   * @param letters with the file of each; never empty
   * @param held those that wait for a register
   */
  public static Post of(
      List<AbsenceLetter> letters, List<? extends Block> files, List<Refusal.LetterHeld> held) {
    List<Block> blocks = new ArrayList<>();
    String opening =
        (letters.size() == 1 ? "A draft letter." : letters.size() + " draft letters.")
            + " Beadle has sent nothing: please change what you like, and send it yourself.";
    blocks.add(new Block.Text(opening));
    for (AbsenceLetter letter : letters) {
      blocks.add(new Block.Heading(letter.subject()));
      blocks.add(new Block.Text(letter.text()));
    }
    blocks.addAll(files);
    held.stream().map(LetterPost::held).map(Block.Text::new).forEach(blocks::add);
    return Post.of(opening, blocks);
  }

  /** Why a letter that may not be true is not drafted. */
  static String held(Refusal.LetterHeld held) {
    return "A letter about %s and %s has to wait: who came on %s is not certain until the register is taken and confirmed."
        .formatted(
            held.whose(),
            held.group(),
            Count.and(held.days().stream().map(Days::written).toList()));
  }
}
