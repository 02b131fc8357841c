package org.beadle.desk;

import org.beadle.chat.Post;
import org.beadle.command.AnswerCommand;
import org.beadle.command.AttendanceCommand;
import org.beadle.command.CalendarCommand;
import org.beadle.command.Command;
import org.beadle.command.DiaryCommand;
import org.beadle.command.Permission;
import org.beadle.command.ProgrammeCommand;
import org.beadle.command.RegisterCommand;
import org.beadle.store.Store;

/** Sees to all that is said of meetings. */
final class Secretary {
  private final Attending attending;
  private final Subscribing subscribing;
  private final DiaryDesk diary;
  private final AttendanceDesk attendance;
  private final RegisterDesk registers;
  private final Replying replying;
  private final Programming programming;

  Secretary(Store store, Calendars calendars, MeetingCards cards, Pages pages) {
    this.attending = new Attending(store);
    this.subscribing = new Subscribing(store, pages);
    this.diary = new DiaryDesk(store, calendars, cards);
    this.attendance = new AttendanceDesk(store);
    this.registers = new RegisterDesk(store, cards);
    this.replying = new Replying(store, cards);
    this.programming = new Programming(store, calendars, pages);
  }

  Post obey(Caller caller, Command.OfMeetings command, Permission wanted) {
    return switch (command) {
      case Command.ShowNextMeetings next -> attending.next(caller);
      case Command.ListMeetings list -> attending.diary(caller, list.group());
      case CalendarCommand calendar -> subscribing.obey(caller, calendar);
      case DiaryCommand ofDiary -> diary.obey(caller, ofDiary, wanted);
      case Command.ShowAttendance show -> attendance.rates(caller, show);
      case AttendanceCommand ofAttendance -> attendance.obey(caller, ofAttendance, wanted);
      case RegisterCommand ofRegister -> registers.obey(caller, ofRegister);
      case AnswerCommand answer -> replying.obey(caller, answer);
      case ProgrammeCommand ofProgramme -> programming.answer(caller, ofProgramme, wanted);
    };
  }
}
