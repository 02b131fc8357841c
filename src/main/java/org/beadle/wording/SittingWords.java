package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Press;
import org.beadle.command.AnswerCommand;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Responses;

/** How a meeting is named, what was answered, and the buttons by which it is answered. */
record SittingWords(long board, Group group, Meeting meeting) {
  private static final int LONGEST_LABEL = 75;

  /** {@code Neglect Group on 4 July 2018 at 14:00}. */
  String named() {
    return group.name() + " on " + when();
  }

  /** {@code 4 July 2018 at 14:00}. */
  String when() {
    return Days.written(meeting.on()) + meeting.starts().map(time -> " at " + time).orElse("");
  }

  /** {@code 5 of 9 seats will be filled, 1 of them by a deputy; 1 sends apologies}. */
  static String counts(Responses turnout) {
    List<String> parts = new ArrayList<>();
    int deputies = turnout.count(Answer.Kind.DEPUTY);
    int apologies = turnout.count(Answer.Kind.APOLOGIES);
    int silent = turnout.silent().size();
    parts.add(
        turnout.filled()
            + " of "
            + Count.of(turnout.expected().size(), "seat", "seats")
            + " will be filled"
            + (deputies > 0 ? ", " + deputies + " of them by a deputy" : ""));
    if (apologies > 0) parts.add(apologies + (apologies == 1 ? " sends" : " send") + " apologies");
    if (silent > 0) parts.add(silent + (silent == 1 ? " has" : " have") + " not answered");
    return String.join("; ", parts);
  }

  /** One for each way to answer but {@code said}. */
  List<Button> answers(Optional<Answer.Kind> said, Optional<Command.Name> seat) {
    List<Button> buttons = new ArrayList<>();
    if (!said.equals(Optional.of(Answer.Kind.COMING)))
      buttons.add(Button.primary(label("Coming: "), press(Answer.Kind.COMING, seat, "")));
    if (!said.equals(Optional.of(Answer.Kind.APOLOGIES)))
      buttons.add(Button.of(label("Send apologies: "), press(Answer.Kind.APOLOGIES, seat, "")));
    buttons.add(
        Button.asking(
            label("Send a deputy: "),
            press(Answer.Kind.APOLOGIES, seat, " deputy"),
            "Who comes instead? A member such as @police-deputy, or a name."));
    return buttons;
  }

  Button sent(String label, AnswerCommand.Paper paper) {
    Command command =
        new AnswerCommand.Sent(paper, new Command.Name(group.name()), Optional.of(meeting.on()));
    return Button.of(label(label), new Press(board, meeting.id(), CommandWords.of(command)));
  }

  private Press press(Answer.Kind kind, Optional<Command.Name> seat, String more) {
    AnswerCommand.Which which =
        AnswerCommand.Which.of(new Command.Name(group.name()), meeting.on());
    Command command = new AnswerCommand.Reply(kind, which, seat, Optional.empty());
    return new Press(board, meeting.id(), CommandWords.of(command) + more);
  }

  private String label(String what) {
    String name = group.shortName().orElse(group.name()) + ", " + Days.written(meeting.on());
    return Titles.shortened(what + name, LONGEST_LABEL);
  }
}
