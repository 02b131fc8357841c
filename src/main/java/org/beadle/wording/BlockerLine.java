package org.beadle.wording;

import java.util.List;
import java.util.Optional;
import org.beadle.board.Roster;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.Recipient;
import org.beadle.plan.Action;
import org.beadle.plan.Blocker;
import org.beadle.plan.Ref;

/**
 * What a message says of one milestone to the member who answers for what it waits for.
 *
 * @param line the same for others
 * @param blocker the action for which it waits
 */
record BlockerLine(PromiseLine line, Ref blocker) {

  /** Empty where it waits for nothing for which the recipient answers. */
  static Optional<BlockerLine> of(PromiseLine line, Recipient recipient) {
    Action action = line.nudge().promise().action();
    return action
        .waitsFor()
        .filter(blocker -> asks(blocker, line.roster(), line.nudge(), recipient))
        .flatMap(Blocker::action)
        .map(ref -> new BlockerLine(line, ref));
  }

  private static boolean asks(
      Blocker blocker, Roster roster, Nudge.OnPromise nudge, Recipient recipient) {
    return blocker
        .asked()
        .flatMap(asked -> roster.holderOf(asked, nudge.promise().today()))
        .map(member -> recipient.equals(new Recipient.Person(member.person())))
        .orElse(false);
  }

  String text() {
    return PromiseLine.sentences(
        Optional.of(line.due()),
        Optional.of(line.holder()),
        Optional.of("It waits for your action " + blocker),
        line.typed("If that is done, type “" + done() + "”"),
        line.next(),
        line.quieter());
  }

  List<Button> buttons() {
    String note = CommandWords.of(new Command.ShowAction(blocker)) + " note";
    return List.of(
        Button.primary("Done: " + blocker, press(done())),
        Button.asking("Add note to " + blocker, press(note), "What is the news?"),
        ShowButton.of(line.roster().board().id(), blocker),
        line.show());
  }

  private String done() {
    return CommandWords.of(new Command.Done(blocker, Optional.empty()));
  }

  /** The action is looked up when the button is pressed. */
  private Press press(String words) {
    return new Press(line.roster().board().id(), 0, words);
  }
}
