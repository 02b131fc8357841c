package org.beadle.command;

import java.util.Optional;

/** A command about attendance beside {@link Command.ShowAttendance}. */
public sealed interface AttendanceCommand extends Command.OfMeetings {

  /** Shows agencies by meetings, of a group or of all. */
  record ShowMap(Optional<Command.Name> group, Command.Years years) implements AttendanceCommand {}

  /** Shows the draft letter about absences of an agency or a person. */
  record DraftLetter(Command.Name whose) implements AttendanceCommand {}
}
