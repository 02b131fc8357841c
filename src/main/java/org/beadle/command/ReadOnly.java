package org.beadle.command;

/** Which commands only show something, and change nothing. */
final class ReadOnly {
  private ReadOnly() {}

  /** Whether {@code command} leaves everything as it is. */
  static boolean is(Command command) {
    return isOfPlan(command) || isOfMeetings(command);
  }

  private static boolean isOfPlan(Command command) {
    return command instanceof Command.ShowAction
        || command instanceof Command.ShowHistory
        || command instanceof Command.ListActions
        || command instanceof Command.ShowRag
        || command instanceof Command.ShowDigest
        || command instanceof Command.ShowEscalations
        || command instanceof Command.ShowUpcoming
        || command instanceof Command.AsAt
        || command instanceof Command.Help;
  }

  private static boolean isOfMeetings(Command command) {
    return command instanceof Command.ShowNextMeetings
        || command instanceof Command.ListMeetings
        || command instanceof Command.ShowAttendance
        || command instanceof AttendanceCommand
        || command instanceof DiaryCommand.ShowMeeting
        || command instanceof DiaryCommand.ProposeMeetings
        || command instanceof ProgrammeCommand.ShowAgenda
        || command instanceof ProgrammeCommand.ShowProgramme
        || command instanceof RegisterCommand.OpenRegister
        || command instanceof RegisterCommand.RegisterHistory;
  }
}
