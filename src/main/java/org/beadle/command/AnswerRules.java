package org.beadle.command;

import static org.beadle.command.Permission.CHAIR;
import static org.beadle.command.Permission.READ;

import java.util.List;
import java.util.Optional;
import org.beadle.command.AnswerCommand.Paper;
import org.beadle.command.AnswerCommand.Which;
import org.beadle.meeting.Answer.Kind;

/** The commands about who comes to a meeting, and about its papers and minutes. */
final class AnswerRules {
  private AnswerRules() {}

  private static final int LONGEST_NAME = 20;

  static final Slot<Command.Name> SEAT =
      Slot.of("seat", "whose seat it is, an agency's or a person's", "Police", Slots.GROUP.reader())
          .label("agency or person")
          .asking("Whose seat is it: which agency's or person's?")
          .shortestFirst()
          .most(LONGEST_NAME);

  static final Slot<Command.Name> DEPUTY =
      Slot.of("deputy", "who comes in your place", "@police-deputy", Slots.GROUP.reader())
          .asking("Who comes in your place? A member such as @police-deputy, or a name.")
          .shortestFirst()
          .most(LONGEST_NAME);

  static final Slot<Command.Name> DEPUTISING =
      Slot.of("deputising", "a person with an @ in front", "@police-deputy", Slots.PERSON.reader())
          .label("@person")
          .asking("Who comes in your place? For example @police-deputy.")
          .most(1);

  static List<CommandRule> all() {
    return List.of(
        CommandRule.of(
                "meeting coming [<group> <date>] [for <seat>]",
                "meeting coming next Neglect group",
                READ,
                "Says that you come to your next meeting, or to another.")
            .or("meeting coming {next} <group> <date> [for <seat>]")
            .or("meeting coming <date> [for <seat>]")
            .or("meeting coming [{next} <group>] [for <seat>]")
            .makes(answers -> reply(Kind.COMING, answers)),
        CommandRule.of(
                "meeting apologies [<group> <date>] [for <seat>] [deputy <deputy>]"
                    + " [because <reason>]",
                "meeting apologies next Neglect group deputy @police-deputy",
                READ,
                "Sends your apologies, or a deputy, for your next meeting or for another.")
            .or(
                "meeting apologies {next} <group> <date> [for <seat>] [deputy <deputy>]"
                    + " [because <reason>]")
            .or("meeting apologies <date> [for <seat>] [deputy <deputy>] [because <reason>]")
            .or(
                "meeting apologies [{next} <group>] [for <seat>] [deputy <deputy>]"
                    + " [because <reason>]")
            .makes(
                answers ->
                    reply(
                        answers.find(DEPUTY).isPresent() ? Kind.DEPUTY : Kind.APOLOGIES, answers)),
        CommandRule.of(
                "meeting deputy <deputising> [<group> <date>]",
                "meeting deputy @police-deputy",
                READ,
                "Names the member who comes in your place to your next meeting, or to another.")
            .or("meeting deputy <deputising> {next} <group> <date>")
            .or("meeting deputy <deputising> <date>")
            .or("meeting deputy <deputising> {next} <group>")
            .makes(answers -> reply(Kind.DEPUTY, answers)),
        sent(
            Paper.PAPERS,
            "meeting papers sent <group> [<date>]",
            "meeting papers sent Neglect group",
            "Says that the papers of a group's next meeting were sent round."),
        sent(
            Paper.MINUTES,
            "meeting minutes sent <group> [<past>]",
            "meeting minutes sent Neglect group 4 July",
            "Says that the minutes of a group's last meeting were sent round."));
  }

  private static CommandRule sent(Paper paper, String pattern, String example, String help) {
    return CommandRule.of(pattern, example, CHAIR, help)
        .makes(
            answers ->
                new AnswerCommand.Sent(
                    paper,
                    answers.get(Slots.GROUP),
                    answers.find(DaySlots.PAST).or(() -> answers.find(DaySlots.DATE))));
  }

  private static Command reply(Kind kind, Answers answers) {
    Which which = new Which(answers.find(Slots.GROUP), answers.find(DaySlots.DATE));
    Optional<Command.Name> seat = answers.find(SEAT);
    Optional<Command.Name> deputy = answers.find(DEPUTY).or(() -> answers.find(DEPUTISING));
    boolean reasoned = answers.find(Slots.REASON).isPresent();
    return new AnswerCommand.Reply(kind, which, seat, deputy, reasoned);
  }
}
