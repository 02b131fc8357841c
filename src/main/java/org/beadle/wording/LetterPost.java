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
   */
  public static Post of(List<AbsenceLetter> letters, List<? extends Block> files) {
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
    return Post.of(opening, blocks);
  }
}
