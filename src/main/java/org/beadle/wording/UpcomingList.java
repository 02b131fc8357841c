package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.Post;

/** What will be sent, to whom, when and why: the answer to {@code board upcoming 30d}. */
public final class UpcomingList {
  private static final int ROWS = 40;

  private UpcomingList() {}

  public static Post post(UpcomingFacts facts) {
    String opening = opening(facts);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(opening));
    if (!facts.lines().isEmpty())
      blocks.add(
          new Block.Table(
              "What will be sent, if nothing changes",
              List.of("Day", "To", "What", "Why"),
              facts.lines().stream().limit(ROWS).map(UpcomingList::cells).toList()));
    int more = facts.lines().size() - ROWS;
    if (more > 0) blocks.add(new Block.Text(rest(facts, more)));
    return Post.of(opening, blocks);
  }

  /** How many are left, and where fewer days would show each. */
  private static String rest(UpcomingFacts facts, int more) {
    String rest = "And " + Count.of(more, "more", "more") + ".";
    return facts.days() == 1
        ? rest
        : rest + " Fewer days show less: board upcoming " + (facts.days() + 1) / 2 + "d.";
  }

  private static String opening(UpcomingFacts facts) {
    String span = "in the next " + Days.count(facts.days());
    return facts.lines().isEmpty()
        ? "Nothing will be sent " + span + ", if nothing changes."
        : Count.of(facts.lines().size(), "thing", "things")
            + " will be said "
            + span
            + ", if nothing changes.";
  }

  private static List<String> cells(UpcomingFacts.Line line) {
    return List.of(
        Days.written(line.day()),
        line.to(),
        NudgeWords.what(line.nudge()),
        NudgeWords.why(line.nudge(), line.day()));
  }
}
