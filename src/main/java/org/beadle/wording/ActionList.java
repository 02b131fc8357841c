package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;

/** A list of actions: the answer to {@code action list} and its filters. */
public final class ActionList {
  private ActionList() {}

  private static final int ROWS = 25;
  private static final int SPOKEN = 10;
  private static final int OPENED_BY_BUTTON = 5;

  public static Post post(ListFacts facts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(opening(facts)));
    if (!facts.lines().isEmpty()) {
      blocks.add(table(facts));
      cut(facts).ifPresent(text -> blocks.add(new Block.Text(text)));
      blocks.add(new Block.Buttons(buttons(facts)));
    }
    return Post.of(summary(facts), blocks);
  }

  private static String opening(ListFacts facts) {
    int all = facts.lines().size() + facts.confidential();
    return FilterWords.countedFirst(all, facts.filter())
        + "."
        + Confidential.sentence(facts.confidential()).map(more -> " " + more).orElse("");
  }

  private static Block table(ListFacts facts) {
    return new Block.Table(
        FilterWords.countedFirst(facts.lines().size(), facts.filter()),
        ActionLine.HEADINGS,
        facts.lines().stream().limit(ROWS).map(line -> line.cells(facts.today())).toList());
  }

  private static Optional<String> cut(ListFacts facts) {
    int more = facts.lines().size() - ROWS;
    if (more <= 0) return Optional.empty();
    String rest = Count.of(more, "more action is", "more actions are") + " not shown here.";
    return Optional.of(
        facts
            .page()
            .map(address -> rest + " The whole list is at " + address)
            .orElse(rest + " A list by priority, group, agency or colour is shorter."));
  }

  private static List<Button> buttons(ListFacts facts) {
    return facts.lines().stream()
        .limit(OPENED_BY_BUTTON)
        .map(line -> ShowButton.of(line.action()))
        .toList();
  }

  private static String summary(ListFacts facts) {
    List<String> spoken = facts.lines().stream().map(line -> line.spoken(facts.today())).toList();
    return opening(facts) + (spoken.isEmpty() ? "" : " " + Count.first(SPOKEN, spoken) + ".");
  }
}
