package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.nudge.Planned;

/** What a channel is told of dates in place of a member who can be written to nowhere. */
public final class DetourWords {
  private static final int LINES = 10;
  private static final int SHOWN_BY_BUTTON = 5;

  private DetourWords() {}

  /** The words, for whoever reads the channel and knows {@code member}. */
  public static Post post(Roster roster, Planned planned, Member member) {
    List<PromiseLine> lines =
        EscalationWords.promises(planned).stream()
            .map(nudge -> new PromiseLine(roster, nudge))
            .toList();
    List<String> texts = new ArrayList<>();
    texts.add(opening(roster, member, lines.size()));
    lines.stream().limit(LINES).map(PromiseLine::forOthers).forEach(texts::add);
    if (lines.size() > LINES)
      texts.add(
          Count.of(lines.size() - LINES, "more date is", "more dates are") + " not shown here.");
    List<Block> blocks =
        texts.stream().map(Block.Text::new).collect(Collectors.toCollection(ArrayList::new));
    blocks.add(
        new Block.Buttons(
            lines.stream().limit(SHOWN_BY_BUTTON).map(PromiseLine::show).distinct().toList()));
    return Post.of(String.join(" ", texts), blocks).toChannel();
  }

  private static String opening(Roster roster, Member member, int number) {
    return roster.board().name()
        + ": Beadle can’t write to "
        + member.name()
        + " directly, so "
        + (number == 1 ? "this date is" : "these dates are")
        + " told here.";
  }
}
