package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.plan.Action;

/**
 * An action as it stands: the answer to {@code action 2.3}, and the card that is kept up to date.
 */
public final class ActionCard {
  private ActionCard() {}

  /** How many updates tell whether there are more than a card shows. */
  public static final int UPDATES_READ = UpdateLines.SHOWN + 1;

  /** The card. It is {@linkplain Post#about() about} its action. */
  public static Post post(ActionFacts facts) {
    Action action = facts.action();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(heading(action)));
    if (!Titles.shortened(action.title(), Titles.HEADING).equals(action.title().strip()))
      blocks.add(new Block.Text(action.title().strip()));
    blocks.add(new Block.Facts(CardFacts.of(facts)));
    if (!facts.updates().isEmpty())
      blocks.add(new Block.Text("Last updates\n" + String.join("\n", UpdateLines.of(facts))));
    List<Button> buttons = ActionButtons.of(facts);
    if (!buttons.isEmpty()) blocks.add(new Block.Buttons(buttons));
    return Post.of(CardSummary.of(facts), blocks).about(action.id());
  }

  /** "2.3 Write the guide". */
  static String heading(Action action) {
    return action.ref() + " " + Titles.shortened(action.title(), Titles.HEADING);
  }
}
