package org.beadle.command;

import java.util.Locale;
import org.beadle.command.Command.Name;
import org.beadle.command.Command.Whose;

/** Writes the commands about attendance in the grammar's own words. */
final class AttendanceCommandWords {
  private AttendanceCommandWords() {}

  static String of(Command.ShowAttendance show) {
    return "attendance" + whose(show.whose()) + YearReader.written(show.years());
  }

  static String of(AttendanceCommand command) {
    return switch (command) {
      case AttendanceCommand.ShowMap map ->
          "attendance map"
              + map.group().map(group -> " group " + beforeYear(group)).orElse("")
              + YearReader.written(map.years());
      case AttendanceCommand.DraftLetter letter ->
          "attendance letter " + CommandWords.name(letter.whose());
    };
  }

  private static String whose(Whose whose) {
    return switch (whose) {
      case Whose.Everybodys everybodys -> "";
      case Whose.OfGroup group -> " group " + beforeYear(group.group());
      case Whose.OfAgency agency -> " agency " + beforeYear(agency.agency());
      case Whose.OfPerson person -> " " + person.person().text();
      case Whose.Mine mine -> " mine";
    };
  }

  /** A name whose end might be taken for a year is put in quotation marks. */
  private static String beforeYear(Name name) {
    boolean mayBeYear = name.text().toLowerCase(Locale.ROOT).matches(".*(\\d|years)");
    return mayBeYear ? name.quoted() : CommandWords.name(name);
  }
}
