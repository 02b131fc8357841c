package org.beadle.command;

import static org.beadle.command.Permission.CHAIR;
import static org.beadle.command.Permission.READ;

import java.util.List;
import org.beadle.command.Command.Years;

/** The commands about what groups discuss: agendas, reports to meetings, and work programmes. */
final class ProgrammeRules {
  private ProgrammeRules() {}

  static List<CommandRule> all() {
    return List.of(
        CommandRule.of(
                "meeting agenda [<diarised>] [<date>]",
                "meeting agenda Full board 4 July",
                READ,
                "Shows the draft agenda of a meeting: the next one, where no day is given.")
            .makes(
                answers ->
                    new ProgrammeCommand.ShowAgenda(
                        answers.find(ProgrammeSlots.DIARISED), answers.find(DaySlots.DATE))),
        CommandRule.of(
                "meeting item add <item> for <group> every meeting",
                "meeting item add Risk register for Full board every meeting",
                CHAIR,
                "Puts an item on the agenda of every meeting of a group.")
            .makes(
                answers ->
                    new ProgrammeCommand.AddStandingItem(
                        answers.get(ProgrammeSlots.ITEM), answers.get(Slots.GROUP))),
        CommandRule.of(
                "meeting item add <item> for <group> <date>",
                "meeting item add Winter pressures for Full board 4 July",
                CHAIR,
                "Puts an item on the agenda of one meeting.")
            .makes(
                answers ->
                    new ProgrammeCommand.AddItem(
                        answers.get(ProgrammeSlots.ITEM),
                        answers.get(Slots.GROUP),
                        answers.get(DaySlots.DATE))),
        CommandRule.of(
                "meeting item remove <listed> for <group> [<date>]",
                "meeting item remove 3 for Full board 4 July",
                CHAIR,
                "Takes an item off an agenda.")
            .makes(
                answers ->
                    new ProgrammeCommand.RemoveItem(
                        answers.get(ProgrammeSlots.LISTED),
                        answers.get(Slots.GROUP),
                        answers.find(DaySlots.DATE))),
        CommandRule.of(
                "meeting report <report> from <from> for <group> <date> [by <due>]",
                "meeting report Annual report from Police for Full board 4 July by 20 June",
                CHAIR,
                "Asks for a report to a meeting, by a day or else with the papers.")
            .makes(ProgrammeRules::report),
        CommandRule.of(
                "meeting report received <listed> for <group> [<date>]",
                "meeting report received 5 for Full board 4 July",
                CHAIR,
                "Says that a report to a meeting came.")
            .makes(
                answers ->
                    new ProgrammeCommand.ReceiveReport(
                        answers.get(ProgrammeSlots.LISTED),
                        answers.get(Slots.GROUP),
                        answers.find(DaySlots.DATE))),
        CommandRule.of(
                "meeting programme [<programmed>] [<year>]",
                "meeting programme Full board 2026-27",
                READ,
                "Shows what is planned for a year's meetings: dates, themes and reports due.")
            .makes(
                answers ->
                    new ProgrammeCommand.ShowProgramme(
                        answers.find(ProgrammeSlots.PROGRAMMED),
                        answers.find(Slots.YEAR).orElse(new Years.Current()))));
  }

  private static Command report(Answers answers) {
    return new ProgrammeCommand.AddReport(
        answers.get(ProgrammeSlots.REPORT),
        answers.get(ProgrammeSlots.FROM),
        answers.get(Slots.GROUP),
        answers.get(DaySlots.DATE),
        answers.find(ProgrammeSlots.DUE));
  }
}
