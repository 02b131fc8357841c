package org.beadle.command;

import static org.beadle.command.Permission.READ;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beadle.command.CalendarCommand.Calendar;

/** The commands that begin with {@code meeting calendar}. */
final class CalendarRules {
  private CalendarRules() {}

  static final Slot<Calendar> CALENDAR =
      Slot.<Calendar>of(
              "calendar",
              "whose calendar it is",
              "Full board",
              (said, from, to, context) -> Optional.empty())
          .label("group or board");

  /** A group, which is never called as the words are that may stand in its place. */
  static final Slot<Command.Name> FOLLOWED =
      Slots.naming("followed", "a group", "Full board", CalendarRules::group);

  private static final Set<String> TAKEN = Set.of("board", "stop");

  private static Optional<Command.Name> group(Utterance said, int from, int to, Context context) {
    return TAKEN.contains(said.key(from))
        ? Optional.empty()
        : Slots.GROUP.reader().read(said, from, to, context);
  }

  static List<CommandRule> all() {
    return List.of(
        CommandRule.of(
                "meeting calendar stop [<calendar>]",
                "meeting calendar stop",
                READ,
                "Ends the secret addresses of your calendar, a group's or the board's.")
            .makes(answers -> new CalendarCommand.EndAddress(which(answers))),
        CommandRule.of(
                "meeting calendar [<calendar>]",
                "meeting calendar Full board",
                READ,
                "Gives you a secret address at which your calendar program reads your meetings, a"
                    + " group's or the board's.")
            .makes(answers -> new CalendarCommand.GiveAddress(which(answers))));
  }

  private static Calendar which(Answers answers) {
    return answers.find(CALENDAR).orElse(new Calendar.Own());
  }

  /** Whose calendar is meant: the table of its patterns. */
  static List<Part.Option<Calendar>> calendars(Map<String, Part> blanks) {
    return List.of(
        Vocabulary.option("board", blanks, answers -> new Calendar.OfBoard()),
        Vocabulary.option(
            "{group} <followed>", blanks, answers -> new Calendar.OfGroup(answers.get(FOLLOWED))));
  }
}
