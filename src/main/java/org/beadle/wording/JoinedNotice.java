package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;

/** Notices to a board manager that wait together, and so are one message. */
public final class JoinedNotice {
  private JoinedNotice() {}

  /** One message of two. */
  public static Post of(Post before, Post after) {
    List<Block> blocks = new ArrayList<>(before.blocks());
    blocks.addAll(after.blocks());
    return Post.of(before.summary() + " " + after.summary(), blocks);
  }

  /**
   * A message with one notice of it exchanged, whether or not there are others beside it.
   *
   * @param code what the button below the notice sends again or opens
   * @return empty where the message has no such notice
   */
  public static Optional<Post> replaced(Post message, String code, Post by) {
    List<Block> blocks = message.blocks();
    for (int below = 1; below < blocks.size(); below++)
      if (blocks.get(below - 1) instanceof Block.Text notice && isFor(blocks.get(below), code))
        return Optional.of(replaced(message, below - 1, notice, by));
    return Optional.empty();
  }

  private static Post replaced(Post message, int at, Block.Text notice, Post by) {
    List<Block> blocks = new ArrayList<>(message.blocks().subList(0, at));
    blocks.addAll(by.blocks());
    blocks.addAll(message.blocks().subList(at + 2, message.blocks().size()));
    return Post.of(message.summary().replace(notice.text(), by.summary()), blocks);
  }

  private static boolean isFor(Block block, String code) {
    String words = CommandWords.of(new Command.SendAgain(code));
    return block instanceof Block.Buttons row
        && row.buttons().stream().anyMatch(button -> button.press().command().equals(words));
  }
}
