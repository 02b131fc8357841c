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
import org.beadle.command.ProgrammeCommand;
import org.beadle.command.RegisterCommand;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Responses;

/** How a meeting is named, what was answered, and the buttons by which it is answered. */
record InvitationWords(long board, Group group, Meeting meeting) {
  private static final int LONGEST_LABEL = 75;

  /** {@code Neglect Group on 4 July 2018 at 14:00}. */
  String named() {
    return group.name() + " on " + when();
  }

  /** {@code 4 July 2018 at 14:00}. */
  String when() {
    return Days.written(meeting.on()) + OccasionWords.at(meeting.starts());
  }

  /** {@code 4 of 9 seats are coming, 1 sends a deputy, 1 sends apologies, 3 have not answered}. */
  static String counts(Responses responses) {
    int coming = responses.count(Answer.Kind.COMING);
    List<String> parts = new ArrayList<>();
    String seats = Count.of(responses.expected().size(), "seat", "seats");
    boolean one = coming == 1 || responses.expected().size() == 1;
    parts.add(coming + " of " + seats + (one ? " is" : " are") + " coming");
    add(parts, responses.count(Answer.Kind.DEPUTY), "sends a deputy", "send a deputy");
    add(parts, responses.count(Answer.Kind.APOLOGIES), "sends apologies", "send apologies");
    add(parts, responses.silent().size(), "has not answered", "have not answered");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, int seats, String one, String many) {
    if (seats > 0) parts.add(seats + " " + (seats == 1 ? one : many));
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

  Button agenda() {
    Command.Name name = new Command.Name(group.name());
    Command command = new ProgrammeCommand.ShowAgenda(Optional.of(name), Optional.of(meeting.on()));
    return Button.of(label("Agenda: "), new Press(board, meeting.id(), CommandWords.of(command)));
  }

  Button register() {
    RegisterCommand.Of of =
        new RegisterCommand.Of(
            new Command.Name(group.name()), Optional.of(RegisterCommand.Day.of(meeting.on())));
    Press press =
        new Press(board, meeting.id(), CommandWords.of(new RegisterCommand.OpenRegister(of, 1)));
    return Button.of(label("Open register: "), press);
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
