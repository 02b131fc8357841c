package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;

/** The buttons for an action's likely next step. */
final class ActionButtons {
  private final ActionFacts facts;
  private final Ref ref;
  private final List<Button> buttons = new ArrayList<>();

  private ActionButtons(ActionFacts facts) {
    this.facts = facts;
    this.ref = facts.action().ref();
  }

  static List<Button> of(ActionFacts facts) {
    ActionButtons made = new ActionButtons(facts);
    if (facts.action().closure().isPresent()) made.closed();
    else made.open();
    made.undo();
    return List.copyOf(made.buttons);
  }

  private void closed() {
    if (facts.offers().mayDecide() && facts.awaitsAcceptance())
      buttons.add(Button.primary("Accept", press(new Command.Accept(ref))));
    if (facts.offers().mayUpdate())
      buttons.add(
          Button.asking(
              "Reopen",
              pressWords(new Command.Reopen(ref, Optional.empty()), " because"),
              "Why is it opened again?"));
  }

  private void open() {
    if (facts.offers().mayDecide() && facts.action().dateRequest().isPresent()) answerDate();
    if (facts.offers().mayUpdate()) progress();
  }

  private void answerDate() {
    String asked = Days.written(facts.action().dateRequest().orElseThrow().due());
    buttons.add(Button.primary("Agree to " + asked, press(new Command.AnswerDate(ref, true))));
    buttons.add(Button.of("Keep the old date", press(new Command.AnswerDate(ref, false))));
  }

  private void progress() {
    buttons.add(Button.primary("Done", press(new Command.Done(ref, Optional.empty()))));
    if (facts.action().goesOn())
      buttons.add(Button.of("This date is met", press(new Command.Met(ref, Optional.empty()))));
    buttons.add(
        Button.asking(
            "Add note", pressWords(new Command.ShowAction(ref), " note"), "What is the news?"));
    buttons.add(declaring(Rag.AMBER, "Why is it at risk?"));
    if (facts.action().waitsFor().isPresent())
      buttons.add(Button.of("No longer blocked", press(new Command.Unblock(ref))));
  }

  private Button declaring(Rag rag, String question) {
    String word = rag.word().toLowerCase(Locale.ROOT);
    return Button.asking(rag.word(), pressWords(new Command.ShowAction(ref), " " + word), question);
  }

  private void undo() {
    facts.offers().undo().ifPresent(change -> buttons.add(UndoButton.of(facts.board(), change)));
  }

  private Press press(Command command) {
    return pressWords(command, "");
  }

  private Press pressWords(Command command, String more) {
    return new Press(facts.board().id(), facts.action().id(), CommandWords.of(command) + more);
  }
}
