package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.Planned;

/** What a channel is told of dates that passed long ago. */
public final class EscalationWords {
  private static final int LINES = 10;
  private static final int SHOWN_BY_BUTTON = 5;

  private EscalationWords() {}

  /** The words of a {@link Planned.Kind#ESCALATION} message. */
  public static Post post(Roster roster, Planned planned) {
    return post(roster, planned, Background.NONE);
  }

  /** The same, with what is told of what is at the top of the ladder. */
  public static Post post(Roster roster, Planned planned, Background background) {
    List<PromiseLine> lines =
        promises(planned).stream().map(nudge -> new PromiseLine(roster, nudge)).toList();
    List<String> texts = new ArrayList<>();
    texts.add(opening(roster, lines.size()));
    lines.stream().limit(LINES).map(PromiseLine::forOthers).forEach(texts::add);
    if (lines.size() > LINES)
      texts.add(
          Count.of(lines.size() - LINES, "more date is", "more dates are") + " not shown here.");
    List<Block> blocks =
        texts.stream().map(Block.Text::new).collect(Collectors.toCollection(ArrayList::new));
    blocks.add(new Block.Buttons(buttons(lines)));
    blocks.addAll(ExceptionReport.pages(roster, planned, background));
    return Post.of(String.join(" ", texts), blocks).toChannel();
  }

  /** What a message says about milestones, in its order. */
  static List<Nudge.OnPromise> promises(Planned planned) {
    return planned.nudges().stream()
        .flatMap(nudge -> nudge instanceof Nudge.OnPromise on ? Stream.of(on) : Stream.empty())
        .toList();
  }

  private static String opening(Roster roster, int number) {
    String passed = number == 1 ? "1 date has passed" : number + " dates have passed";
    return roster.board().name() + ": " + passed + " with the work still open.";
  }

  private static List<Button> buttons(List<PromiseLine> lines) {
    return lines.stream().limit(SHOWN_BY_BUTTON).map(PromiseLine::show).distinct().toList();
  }
}
