package org.beadle.command;

import static org.beadle.command.Permission.CHAIR;
import static org.beadle.command.Permission.READ;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.meeting.Mark;

/** The commands that begin with {@code meeting register}. */
final class RegisterRules {
  private RegisterRules() {}

  static List<CommandRule> all() {
    return List.of(
        CommandRule.of(
                "meeting register <register> with <guest> in attendance [because <reason>]",
                "meeting register Full board 12 May: with @lay-member in attendance",
                CHAIR,
                "Enters somebody who was there and not expected.")
            .or("meeting register <register> with <guest> [because <reason>]")
            .makes(
                answers ->
                    new RegisterCommand.InAttendance(
                        of(answers), answers.get(RegisterSlots.GUEST), reason(answers))),
        CommandRule.of(
                "meeting register <register> without <guest> [because <reason>]",
                "meeting register Full board 12 May: without @lay-member",
                CHAIR,
                "Takes somebody out who was not in attendance.")
            .makes(
                answers ->
                    new RegisterCommand.NotInAttendance(
                        of(answers), answers.get(RegisterSlots.GUEST), reason(answers))),
        marking(Mark.PRESENT, "Enters that a seat's holder was there.", "attended"),
        marking(
            Mark.APOLOGIES,
            "Enters that apologies were sent for a seat.",
            "sent apologies",
            "{sent} apols",
            "apologised"),
        marking(Mark.ABSENT, "Enters that a seat was empty, without apologies."),
        CommandRule.of(
                "meeting register <register> <entered> deputy <standin> [because <reason>]",
                "meeting register Full board 12 May: Police deputy @health-lead",
                CHAIR,
                "Enters who filled a seat in its holder's place.")
            .makes(
                answers ->
                    new RegisterCommand.MarkDeputy(
                        of(answers),
                        answers.get(RegisterSlots.SEAT),
                        answers.get(RegisterSlots.DEPUTY),
                        reason(answers))),
        CommandRule.of(
                "meeting register <register> <entered> arrived <time> [because <reason>]",
                "meeting register Full board 12 May: Police arrived 10:20",
                CHAIR,
                "Enters when somebody came late.")
            .makes(
                answers ->
                    new RegisterCommand.Arrived(
                        of(answers),
                        answers.get(RegisterSlots.SEAT),
                        answers.get(DiarySlots.TIME),
                        reason(answers))),
        CommandRule.of(
                "meeting register <register> <entered> left <time> [because <reason>]",
                "meeting register Full board 12 May: Police left 11:30",
                CHAIR,
                "Enters when somebody went early.")
            .makes(
                answers ->
                    new RegisterCommand.Left(
                        of(answers),
                        answers.get(RegisterSlots.SEAT),
                        answers.get(DiarySlots.TIME),
                        reason(answers))),
        whole(
            "as answered",
            CHAIR,
            "Enters the apologies and deputies that were answered beforehand.",
            RegisterCommand.EnterAnswers::new),
        whole(
            "rest absent",
            CHAIR,
            "Enters every seat that has no entry yet as absent.",
            RegisterCommand.RestAbsent::new),
        whole(
            "confirm",
            CHAIR,
            "Confirms the register, by the group's or the board's chair. After that it is amended"
                + " only with “because” and a reason.",
            RegisterCommand.ConfirmRegister::new),
        whole(
            "history",
            READ,
            "Shows every entry that was ever made in a register.",
            RegisterCommand.RegisterHistory::new),
        CommandRule.of(
                "meeting register <sitting>",
                "meeting register Full board",
                READ,
                "Opens the register of today's meeting, or of the last that has none confirmed;"
                    + " with a date, of that day's.")
            .or("meeting register <register> page <page>")
            .makes(
                answers ->
                    new RegisterCommand.OpenRegister(
                        of(answers), answers.find(RegisterSlots.PAGE).orElse(1))));
  }

  /**
   * @param others what people write for the word of the mark
   */
  private static CommandRule marking(Mark mark, String help, String... others) {
    String word = RegisterCommandWords.word(mark);
    CommandRule rule =
        CommandRule.of(
            entry(word), "meeting register Full board 12 May: Police " + word, CHAIR, help);
    return Stream.of(others)
        .map(RegisterRules::entry)
        .reduce(rule, CommandRule::or, (first, second) -> first)
        .makes(
            answers ->
                new RegisterCommand.MarkSeat(
                    of(answers), answers.get(RegisterSlots.SEAT), mark, reason(answers)));
  }

  private static String entry(String words) {
    return "meeting register <register> <entered> " + words + " [because <reason>]";
  }

  private static CommandRule whole(
      String words,
      Permission permission,
      String help,
      java.util.function.Function<RegisterCommand.Of, Command> command) {
    return CommandRule.of(
            "meeting register <register> " + words.replace("rest", "{the} rest"),
            "meeting register Full board 12 May: " + words,
            permission,
            help)
        .makes(answers -> command.apply(of(answers)));
  }

  private static RegisterCommand.Of of(Answers answers) {
    return answers
        .find(RegisterSlots.REGISTER)
        .orElseGet(() -> answers.get(RegisterSlots.WHOLE_REGISTER));
  }

  private static Optional<String> reason(Answers answers) {
    return answers.find(Slots.REASON);
  }
}
