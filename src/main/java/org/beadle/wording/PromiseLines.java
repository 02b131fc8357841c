package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.Planned;

/** Dates as a channel is told of them: a line each, and a button each that shows the action. */
record PromiseLines(List<PromiseLine> lines) {
  private static final int LINES = 10;
  private static final int NAMED = 20;
  private static final int SHOWN_BY_BUTTON = 5;

  /** The dates of a message, in its order. */
  static PromiseLines of(Roster roster, Planned planned) {
    return new PromiseLines(
        promises(planned).stream().map(nudge -> new PromiseLine(roster, nudge)).toList());
  }

  /** What a message says about milestones, in its order. */
  static List<Nudge.OnPromise> promises(Planned planned) {
    return planned.told(Nudge.OnPromise.class).toList();
  }

  int number() {
    return lines.size();
  }

  /** {@code 2 more dates are not shown here: 2.3 and 2.10.} */
  static String notShown(List<Nudge.OnPromise> rest) {
    List<String> refs =
        rest.stream().map(nudge -> nudge.promise().action().ref().toString()).distinct().toList();
    return Count.of(rest.size(), "more date is", "more dates are")
        + " not shown here: "
        + Count.named(NAMED, refs)
        + ".";
  }

  /** The lines to a channel, below {@code opening} and above {@code more}. */
  Post post(String opening, List<Block> more) {
    List<String> texts = new ArrayList<>();
    texts.add(opening);
    lines.stream().limit(LINES).map(PromiseLine::forOthers).forEach(texts::add);
    if (lines.size() > LINES)
      texts.add(notShown(lines.stream().skip(LINES).map(PromiseLine::nudge).toList()));
    List<Block> blocks =
        texts.stream().map(Block.Text::new).collect(Collectors.toCollection(ArrayList::new));
    blocks.add(
        new Block.Buttons(
            lines.stream().limit(SHOWN_BY_BUTTON).map(PromiseLine::show).distinct().toList()));
    blocks.addAll(more);
    return Post.of(String.join(" ", texts), blocks).toChannel();
  }
}
