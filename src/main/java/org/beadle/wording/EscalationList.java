package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.beadle.board.Rung;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.plan.Action;

/** Which actions have climbed the ladder, how far, and what comes next. */
public final class EscalationList {
  private static final int ROWS = 25;
  private static final int SPOKEN = 5;
  private static final int OPENED_BY_BUTTON = 5;

  private EscalationList() {}

  /** The answer to {@code board escalations}. */
  public static Post post(EscalationFacts facts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(opening(facts)));
    if (!facts.lines().isEmpty()) {
      blocks.add(
          new Block.Table(
              "Open escalations",
              List.of("Action", "Late", "Told so far", "Next"),
              facts.lines().stream().limit(ROWS).map(EscalationList::cells).toList()));
      int more = facts.lines().size() - ROWS;
      if (more > 0)
        blocks.add(
            new Block.Text(
                Count.of(more, "more escalation is", "more escalations are") + " not shown here."));
      blocks.add(new Block.Buttons(buttons(facts)));
    }
    return Post.of(summary(facts), blocks);
  }

  private static String opening(EscalationFacts facts) {
    int all = facts.lines().size() + facts.confidential();
    if (all == 0) return "No escalation is open.";
    return Count.of(all, "escalation is", "escalations are")
        + " open."
        + Confidential.sentence(facts.confidential()).map(more -> " " + more).orElse("");
  }

  private static List<String> cells(EscalationFacts.Line line) {
    Action action = line.promise().action();
    return List.of(
        action.ref() + " " + Titles.shortened(action.title(), Titles.ROW),
        Days.count(line.promise().daysLate()),
        line.steps().reversed().stream()
            .map(EscalationList::step)
            .collect(Collectors.joining("; ")),
        next(line));
  }

  /** {@code at 7 days: Neglect Group (9 July 2018)}. */
  static String step(EscalationFacts.Step step) {
    return (step.ofBlocker() ? "the blocker's, at " : "at ")
        + Days.count(step.daysLate())
        + ": "
        + Count.and(step.told().stream().map(EscalationList::told).toList());
  }

  private static String told(EscalationFacts.Told told) {
    String otherwise = told.now() ? "told today, with this message" : "not reached yet";
    return told.name() + " (" + told.on().map(Days::written).orElse(otherwise) + ")";
  }

  private static String next(EscalationFacts.Line line) {
    Action action = line.promise().action();
    String own =
        line.next()
            .map(ahead -> Days.written(ahead.on()) + ": " + PromiseLine.told(ahead))
            .orElse("This was the last step");
    if (action.waitsFor().isPresent()) return rests(line);
    return line.blocker().map(name -> WaitWords.sentence(action, name) + ". ").orElse("") + own;
  }

  /** Of a blocked action the blocker's ladder is climbed instead of its own. */
  private static String rests(EscalationFacts.Line line) {
    String name = line.blocker().orElse("something else");
    String next =
        line.blockersNext()
            .map(ahead -> "next: " + Days.written(ahead.on()) + ": " + asked(ahead, name))
            .orElse("last step was taken");
    return "Its own steps rest while it waits for " + name + "; the blocker's " + next;
  }

  private static String asked(Rung.Ahead ahead, String name) {
    return ahead.rung().told() == Rung.Told.HOLDER && !ahead.inChannel()
        ? "the member who answers for " + name
        : PromiseLine.told(ahead);
  }

  private static List<Button> buttons(EscalationFacts facts) {
    return facts.lines().stream()
        .map(line -> line.promise().action())
        .distinct()
        .limit(OPENED_BY_BUTTON)
        .map(ShowButton::of)
        .toList();
  }

  private static String summary(EscalationFacts facts) {
    List<String> spoken =
        facts.lines().stream()
            .map(
                line ->
                    line.promise().action().ref()
                        + ", "
                        + Days.count(line.promise().daysLate())
                        + " late, "
                        + step(line.steps().getLast()))
            .toList();
    return opening(facts) + (spoken.isEmpty() ? "" : " " + Count.first(SPOKEN, spoken) + ".");
  }
}
