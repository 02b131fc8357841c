package org.beadle.command;

import static org.beadle.command.Permission.READ;

import java.util.List;
import java.util.Map;
import org.beadle.command.Command.Whose;
import org.beadle.command.Command.Years;

/** The commands that begin with {@code meeting} and {@code attendance}. */
final class MeetingRules {
  private MeetingRules() {}

  static List<CommandRule> all() {
    return List.of(
        CommandRule.of("meeting", "meeting", READ, "Shows the meetings that come next.")
            .or("meeting next")
            .makes(answers -> new Command.ShowNextMeetings()),
        CommandRule.of(
                "meeting list [{group} <group>]",
                "meeting list Full board",
                READ,
                "Lists meetings, those to come and those held: all, or a group's.")
            .makes(answers -> new Command.ListMeetings(answers.find(Slots.GROUP))),
        CommandRule.of(
                "attendance [<whose>] [<year>]",
                "attendance group Full board 2025-26",
                READ,
                "Shows how many of the expected seats were filled, in this year, another, or"
                    + " all years.")
            .makes(
                answers ->
                    new Command.ShowAttendance(
                        answers.find(Slots.WHOSE).orElse(new Whose.Everybodys()),
                        answers.find(Slots.YEAR).orElse(new Years.Current()))));
  }

  /** Whose attendance is asked for: the table of its patterns. */
  static List<Part.Option<Whose>> whose(Map<String, Part> blanks) {
    return List.of(
        Vocabulary.option(
            "group <group>", blanks, answers -> new Whose.OfGroup(answers.get(Slots.GROUP))),
        Vocabulary.option(
            "agency <agency>", blanks, answers -> new Whose.OfAgency(answers.get(Slots.AGENCY))),
        Vocabulary.option("mine", blanks, answers -> new Whose.Mine()),
        Vocabulary.option(
            "<person>", blanks, answers -> new Whose.OfPerson(answers.get(Slots.PERSON))));
  }
}
