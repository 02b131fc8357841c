package org.beadle.command;

import org.beadle.command.CalendarCommand.Calendar;

/** Writes the commands about calendars in the grammar's own words. */
final class CalendarCommandWords {
  private CalendarCommandWords() {}

  static String of(CalendarCommand command) {
    return switch (command) {
      case CalendarCommand.GiveAddress give -> "meeting calendar" + words(give.of());
      case CalendarCommand.EndAddress end -> "meeting calendar stop" + words(end.of());
    };
  }

  private static String words(Calendar calendar) {
    return switch (calendar) {
      case Calendar.Own own -> "";
      case Calendar.OfBoard board -> " board";
      case Calendar.OfGroup group -> " group " + CommandWords.name(group.group());
    };
  }
}
