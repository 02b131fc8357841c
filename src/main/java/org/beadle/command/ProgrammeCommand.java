package org.beadle.command;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A command about what groups discuss: the agenda of a meeting, and a year's work programme. Where
 * a day may be left out, the group's next meeting is meant.
 */
public sealed interface ProgrammeCommand extends Command.OfMeetings {

  /** Shows the draft agenda of a meeting; without a group, of the meeting that comes next. */
  record ShowAgenda(Optional<Command.Name> group, Optional<LocalDate> day)
      implements ProgrammeCommand {}

  /** A command that changes what groups discuss. */
  sealed interface Tabling extends ProgrammeCommand {
    Command.Name group();
  }

  /** Puts an item on the agenda of every meeting of a group. */
  record AddStandingItem(String title, Command.Name group) implements Tabling {}

  /** Puts an item on the agenda of one meeting. */
  record AddItem(String title, Command.Name group, LocalDate day) implements Tabling {}

  /**
   * Takes an item off an agenda.
   *
   * @param item its number on the agenda, or its title
   */
  record RemoveItem(String item, Command.Name group, Optional<LocalDate> day) implements Tabling {}

  /**
   * Asks for a report to a meeting.
   *
   * @param from who owes it
   * @param due the day by which it is due; empty for with the meeting's papers
   */
  record AddReport(
      String title, Command.Name from, Command.Name group, LocalDate day, Optional<LocalDate> due)
      implements Tabling {}

  /**
   * Says that a report came.
   *
   * @param item its number on the agenda, or its title
   */
  record ReceiveReport(String item, Command.Name group, Optional<LocalDate> day)
      implements Tabling {}

  /** Shows what is planned for a year's meetings, of all groups or of one. */
  record ShowProgramme(Optional<Command.Name> group, Command.Years years)
      implements ProgrammeCommand {}
}
