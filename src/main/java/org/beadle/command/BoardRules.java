package org.beadle.command;

import static org.beadle.command.Permission.MANAGER;
import static org.beadle.command.Permission.READ;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.command.Command.Filter;

/** The commands that begin with {@code rag} and {@code board}. */
final class BoardRules {
  private BoardRules() {}

  /** How far {@code upcoming} looks where nothing is said, in days. */
  static final int USUAL_SPAN = 14;

  static List<CommandRule> all() {
    return List.of(
        CommandRule.of(
                "rag [<filter>]",
                "rag priority 1",
                READ,
                "Counts actions by colour, and names the late ones and what changed in a week.")
            .makes(answers -> new Command.ShowRag(filter(answers))),
        CommandRule.of("board digest", "board digest", READ, "Shows this week's digest now.")
            .makes(answers -> new Command.ShowDigest()),
        CommandRule.of(
                "board escalations",
                "board escalations",
                READ,
                "Shows which escalations are open: who was told, when, and who is next.")
            .makes(answers -> new Command.ShowEscalations()),
        CommandRule.of(
                "board upcoming [<span>]",
                "board upcoming 30d",
                READ,
                "Shows what will be sent in the coming days, and to whom.")
            .makes(
                answers ->
                    new Command.ShowUpcoming(answers.find(DaySlots.SPAN).orElse(USUAL_SPAN))),
        CommandRule.of(
                "board as at <past> [<filter>]",
                "board as at 14 March 2026",
                READ,
                "Shows the board as it stood at the end of a day.")
            .makes(answers -> new Command.AsAt(answers.get(DaySlots.PAST), filter(answers))),
        CommandRule.of(
                "board undo",
                "board undo",
                READ,
                "Takes back your last change, while nobody has changed the same record since.")
            .or("action undo")
            .makes(answers -> new Command.Undo()),
        CommandRule.of(
                "board away <first> to <until>",
                "board away 3 Aug to 14 Aug",
                READ,
                "Sends you nothing unasked on those days; what is urgent goes to the next in line.")
            .or("board away <first> until <until>")
            .or("board away <stretch>")
            .or("board away <first>")
            .makes(answers -> answers.find(DaySlots.STRETCH).orElseGet(() -> away(answers))),
        CommandRule.of("board back", "board back", READ, "Says that you are not away any more.")
            .makes(answers -> new Command.Back()),
        CommandRule.of(
                "board join <code>",
                "board join 7K4M-22QD",
                READ,
                "Tells Beadle who you are here, with the code that the board manager gave you.")
            .makes(answers -> new Command.Join(answers.get(Slots.CODE))),
        CommandRule.of(
                "board send again <message>",
                "board send again 0h2f6k1v8d3x",
                MANAGER,
                "Sends a message again that did not arrive, by the code that names it.")
            .makes(answers -> new Command.SendAgain(answers.get(Slots.MESSAGE))),
        CommandRule.of(
                "board help [<topic>]",
                "board help action",
                READ,
                "Shows what can be asked: the topics, the commands of one, or “all”.")
            .or("board")
            .makes(answers -> new Command.Help(answers.find(Slots.TOPIC))));
  }

  private static Command.Away away(Answers answers) {
    LocalDate from = answers.get(DaySlots.FIRST);
    return new Command.Away(from, answers.find(DaySlots.UNTIL).orElse(from));
  }

  private static Filter filter(Answers answers) {
    Optional<Filter> filter = answers.find(Slots.FILTER);
    return filter.orElse(new Filter.All());
  }
}
