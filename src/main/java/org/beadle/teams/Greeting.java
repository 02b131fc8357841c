package org.beadle.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Post;

/** What Beadle says where it is installed. */
final class Greeting {
  private static final String PERSONAL =
      "Beadle keeps the board's diary and action plan, and reminds people of what they promised."
          + " Write a command here, such as \"action 2.3 done\", or \"board help\" for all that you"
          + " can ask.";
  private static final String SHARED =
      "Beadle keeps the board's diary and action plan, and reminds people of what they promised."
          + " Mention it to ask for something: \"%1$s action list late\" shows what is late, and"
          + " \"%1$s board help\" all that you can ask.";

  private Greeting() {}

  /** To one person, before his or her own actions. */
  static Post personal(Post mine) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(PERSONAL));
    blocks.addAll(mine.blocks());
    return Post.of(PERSONAL + " " + mine.summary(), blocks);
  }

  /** To a channel or a group chat. */
  static Post shared(Optional<String> bot) {
    return Post.text(SHARED.formatted("@" + bot.orElse("Beadle")));
  }
}
