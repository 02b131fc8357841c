package org.beadle.desk;

import org.beadle.chat.Post;
import org.beadle.command.AttendanceCommand;
import org.beadle.command.Command;
import org.beadle.command.Permission;
import org.beadle.store.Store;

/** Answers what is asked about attendance: rates, maps and draft letters. */
final class AttendanceDesk {
  private final Rating rating;
  private final Mapping mapping;
  private final Lettering lettering;

  AttendanceDesk(Store store) {
    this.rating = new Rating(store);
    this.mapping = new Mapping(store);
    this.lettering = new Lettering(store);
  }

  Post rates(Caller caller, Command.ShowAttendance command) {
    return rating.rates(caller, command);
  }

  Post obey(Caller caller, AttendanceCommand command, Permission wanted) {
    return switch (command) {
      case AttendanceCommand.ShowMap map -> mapping.map(caller, map);
      case AttendanceCommand.DraftLetter letter -> lettering.draft(caller, letter, wanted);
    };
  }
}
