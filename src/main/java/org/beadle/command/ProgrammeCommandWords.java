package org.beadle.command;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.command.Command.Name;

/** Writes a command about agendas and work programmes in the grammar's own words. */
final class ProgrammeCommandWords {
  private ProgrammeCommandWords() {}

  static String of(ProgrammeCommand command) {
    return "meeting "
        + switch (command) {
          case ProgrammeCommand.ShowAgenda show ->
              "agenda" + show.group().map(ProgrammeCommandWords::name).orElse("") + day(show.day());
          case ProgrammeCommand.AddStandingItem add ->
              "item add " + add.title() + " for" + name(add.group()) + " every meeting";
          case ProgrammeCommand.AddItem add ->
              "item add " + add.title() + " for" + name(add.group()) + " " + add.day();
          case ProgrammeCommand.RemoveItem remove ->
              "item remove " + remove.item() + " for" + name(remove.group()) + day(remove.day());
          case ProgrammeCommand.AddReport add -> report(add);
          case ProgrammeCommand.ReceiveReport receive ->
              "report received "
                  + receive.item()
                  + " for"
                  + name(receive.group())
                  + day(receive.day());
          case ProgrammeCommand.ShowProgramme show ->
              "programme"
                  + show.group().map(ProgrammeCommandWords::name).orElse("")
                  + YearReader.written(show.years());
        };
  }

  private static String report(ProgrammeCommand.AddReport add) {
    return "report "
        + add.title()
        + " from"
        + name(add.from())
        + " for"
        + name(add.group())
        + " "
        + add.day()
        + add.due().map(due -> " by " + due).orElse("");
  }

  /** In quotation marks always, since a day or a year may follow. */
  private static String name(Name name) {
    return " " + name.quoted();
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(on -> " " + on).orElse("");
  }
}
