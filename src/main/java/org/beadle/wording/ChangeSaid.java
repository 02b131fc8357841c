package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Block.Fact;
import org.beadle.chat.Post;

/** The answer to a command that changed something: what, and what may be done next. */
public final class ChangeSaid {
  private ChangeSaid() {}

  /** Whether the answer repeats what was written, for those who did not see it being typed. */
  public static boolean tellsUpdate(Changed change) {
    return change instanceof Changed.Noted
        || change instanceof Changed.EvidenceAdded
        || change instanceof Changed.Declared;
  }

  /**
   * A change of an action, with which action it is and how it stands now.
   *
   * @param facts the action after the change; its offers name the change that Undo takes back
   */
  public static Post post(Changed change, ActionFacts facts) {
    String sentence = ChangeWords.of(change);
    Stream<Fact> named = Stream.of(new Fact("Action", ActionCard.heading(facts.action())));
    Stream<Fact> standing = CardFacts.of(facts).stream().limit(3);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(sentence));
    blocks.add(new Block.Facts(Stream.concat(named, standing).toList()));
    List<Button> buttons = ActionButtons.of(facts);
    if (!buttons.isEmpty()) blocks.add(new Block.Buttons(buttons));
    return Post.of(sentence + " " + CardSummary.of(facts), blocks).about(facts.action().id());
  }

  /** What stands in place of a card whose action may no longer be shown there. */
  public static Post gone(long action) {
    return Post.text("This action is no longer shown here.").about(action);
  }

  /**
   * A change that is about no action, or about one that is not shown.
   *
   * @param undo the id of the change that Undo takes back; empty where it can't be taken back
   */
  public static Post post(Changed change, Board board, OptionalLong undo) {
    String sentence = ChangeWords.of(change);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(sentence));
    undo.ifPresent(id -> blocks.add(new Block.Buttons(List.of(UndoButton.of(board, id)))));
    return Post.of(sentence, blocks);
  }
}
