package org.beadle.command;

import static org.beadle.command.Permission.CHAIR;
import static org.beadle.command.Permission.READ;

import java.util.List;
import org.beadle.command.Command.Years;

/** The commands that begin with {@code attendance} and a word for what to make of it. */
final class AttendanceRules {
  private AttendanceRules() {}

  static List<CommandRule> all() {
    return List.of(
        CommandRule.of(
                "attendance map [group <group>] [<year>]",
                "attendance map group Full board 2025-26",
                READ,
                "Shows how each agency was at each meeting, as a picture and as a table.")
            .or("attendance map <group> [<year>]")
            .makes(
                answers ->
                    new AttendanceCommand.ShowMap(
                        answers.find(Slots.GROUP),
                        answers.find(Slots.YEAR).orElse(new Years.Current()))),
        CommandRule.of(
                "attendance letter {agency} <absent>",
                "attendance letter Police",
                CHAIR,
                "Drafts a letter about absences in a run without apologies. It is sent to nobody.")
            .makes(answers -> new AttendanceCommand.DraftLetter(answers.get(Slots.ABSENT))));
  }
}
