package org.beadle.wording;

import java.time.LocalDate;
import java.util.Optional;

/** Says what changed on an agenda. */
final class AgendaChanges {
  private AgendaChanges() {}

  static String of(Changed.OfAgenda change) {
    return switch (change) {
      case Changed.ItemAdded added ->
          quoted(added.title())
              + " is on the agenda of "
              + meetings(added.group(), added.meeting())
              + ".";
      case Changed.ItemRemoved removed ->
          quoted(removed.title())
              + " is off the agenda of "
              + meetings(removed.group(), removed.meeting())
              + ".";
      case Changed.ReportAsked asked ->
          "The report "
              + quoted(asked.title())
              + " is due from "
              + asked.from()
              + " by "
              + Days.written(asked.due())
              + ", for "
              + meetings(asked.group(), Optional.of(asked.meeting()))
              + "."
              + (asked.untold() ? untold(asked) : "");
      case Changed.ReportReceived received ->
          "The report "
              + quoted(received.title())
              + " from "
              + received.from()
              + " was received, for "
              + meetings(received.group(), Optional.of(received.meeting()))
              + ".";
    };
  }

  private static String untold(Changed.ReportAsked asked) {
    return " Nobody who answers for "
        + asked.from()
        + " may know of this meeting. Reminders go to the group's coordinator or the board manager,"
        + " who has to ask for the report.";
  }

  private static String quoted(String title) {
    return "“" + Titles.withoutStop(Titles.shortened(title, Titles.HEADING)) + "”";
  }

  private static String meetings(String group, Optional<LocalDate> day) {
    return day.map(on -> group + " on " + Days.written(on)).orElse("every meeting of " + group);
  }
}
