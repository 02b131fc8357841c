package org.beadle.wording;

import java.util.List;
import java.util.stream.Stream;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.Planned;
import org.beadle.plan.Action;
import org.beadle.plan.Closure;
import org.beadle.plan.DateRequest;
import org.beadle.plan.Milestone;

/** What a chair is asked to decide: on another date, or on accepting what is finished. */
final class DecisionLines {
  private static final int LINES = 10;

  private final List<Action> actions;

  DecisionLines(Planned planned) {
    this.actions = planned.told(Nudge.Decision.class).map(Nudge.Decision::action).toList();
  }

  /** Parts of the sentence with which the message begins. */
  List<String> opening() {
    return actions.isEmpty()
        ? List.of()
        : List.of(Count.of(actions.size(), "decision is", "decisions are") + " asked of you");
  }

  List<MeetingLines.Line> lines() {
    Stream<MeetingLines.Line> shown =
        actions.stream()
            .limit(LINES)
            .map(
                action ->
                    action
                        .closure()
                        .map(closure -> finished(action, closure))
                        .orElseGet(() -> dated(action, action.dateRequest().orElseThrow())));
    List<String> more =
        actions.stream().skip(LINES).map(action -> action.ref().toString()).toList();
    Stream<MeetingLines.Line> rest =
        more.isEmpty()
            ? Stream.empty()
            : Stream.of(
                new MeetingLines.Line(
                    Count.of(more.size(), "more action waits", "more actions wait")
                        + " for you: "
                        + Count.and(more)
                        + ".",
                    List.of()));
    return Stream.concat(shown, rest).toList();
  }

  private static MeetingLines.Line finished(Action action, Closure closure) {
    String text =
        Titles.named(action)
            + ": finished by "
            + closure.by()
            + " on "
            + Days.written(closure.on())
            + ". A chair has yet to accept it.";
    return new MeetingLines.Line(
        text,
        List.of(
            Button.primary(
                "Accept " + action.ref(), press(action, new Command.Accept(action.ref()))),
            ShowButton.of(action)));
  }

  private static MeetingLines.Line dated(Action action, DateRequest request) {
    String text =
        Titles.named(action)
            + ": "
            + request.by()
            + " asks for "
            + Days.written(request.due())
            + now(action, request)
            + "."
            + request.reason().map(reason -> " Reason: " + Titles.sentence(reason)).orElse("");
    return new MeetingLines.Line(
        text,
        List.of(
            Button.primary(
                "Agree to " + Days.written(request.due()) + " for " + action.ref(),
                press(action, new Command.AnswerDate(action.ref(), true))),
            Button.of(
                "Keep the old date of " + action.ref(),
                press(action, new Command.AnswerDate(action.ref(), false))),
            ShowButton.of(action)));
  }

  private static String now(Action action, DateRequest request) {
    return action.milestones().stream()
        .filter(milestone -> milestone.id() == request.milestone())
        .map(Milestone::due)
        .map(due -> " instead of " + Days.written(due))
        .findFirst()
        .orElse("");
  }

  private static Press press(Action action, Command command) {
    return new Press(action.board(), action.id(), CommandWords.of(command));
  }
}
