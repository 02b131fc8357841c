package org.beadle.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.command.DiaryCommand.MoveMeeting;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Meeting;
import org.beadle.store.Change;
import org.beadle.store.Records;
import org.beadle.wording.ChangeWords;
import org.beadle.wording.DiaryChanged;
import org.beadle.wording.DiaryNotes;
import org.beadle.wording.DiaryRefusal;
import org.beadle.wording.Refusal;

/** Holds a meeting on another day, at another time or in another place. */
final class MeetingMoving {
  private final Calendars calendars;
  private final MeetingCards cards;

  MeetingMoving(Calendars calendars, MeetingCards cards) {
    this.calendars = calendars;
    this.cards = cards;
  }

  Answered move(Records records, Caller caller, GroupDiary meetings, MoveMeeting command) {
    return new MeetingFinder(records, caller)
        .meeting(meetings, command.day())
        .answered(caller, meeting -> move(records, caller, meetings, meeting, command));
  }

  private Answered move(
      Records records, Caller caller, GroupDiary meetings, Meeting meeting, MoveMeeting command) {
    return Settled.why(records, caller, meetings.group(), meeting)
        .or(() -> refuse(caller, meetings, meeting, command))
        .map(why -> Answered.refused(caller, why))
        .orElseGet(() -> carryOut(records, caller, meetings, meeting, command));
  }

  private static Optional<Refusal> refuse(
      Caller caller, GroupDiary meetings, Meeting meeting, MoveMeeting command) {
    LocalDate to = day(meeting, command);
    if (to.isBefore(caller.today())) return Optional.of(new Refusal.InThePast(to));
    boolean same =
        to.equals(meeting.on())
            && time(meeting, command).equals(meeting.starts())
            && place(meeting, command).equals(meeting.place());
    if (same) return Optional.of(new DiaryRefusal.StandsSo(meetings.group().name(), meeting.on()));
    return meetings
        .standing(to)
        .filter(other -> other.id() != meeting.id())
        .map(other -> MeetingAdding.meetsAlready(meetings.group(), other));
  }

  private static LocalDate day(Meeting meeting, MoveMeeting command) {
    return command.to().orElse(meeting.on());
  }

  private static Optional<LocalTime> time(Meeting meeting, MoveMeeting command) {
    return command.at().or(meeting::starts);
  }

  private static Optional<String> place(Meeting meeting, MoveMeeting command) {
    return command.place().or(meeting::place);
  }

  private Answered carryOut(
      Records records, Caller caller, GroupDiary meetings, Meeting meeting, MoveMeeting command) {
    Change change = records.change(Changing.header(caller));
    Meeting moved =
        change
            .diary()
            .move(meeting, day(meeting, command), time(meeting, command), place(meeting, command));
    DiaryChanged changed = new DiaryChanged.Moved(meetings.group().name(), meeting, moved);
    OptionalLong id = change.finish(ChangeWords.of(changed), "meeting", moved.id());
    GroupDiary known = new MeetingFinder(records, caller).diary(meetings.group());
    DiaryNotes notes =
        new DiaryNotes(
            Optional.empty(),
            DaysOff.of(calendars, caller, known, List.of(moved)),
            afterwards(records, caller, moved));
    return new Answered.Done(cards.changed(records, caller, moved, changed, notes, id));
  }

  private static List<String> afterwards(Records records, Caller caller, Meeting meeting) {
    return records.agendas().of(caller.reader(), meeting).stream()
        .filter(item -> item.due().isPresent() && item.dueFor(meeting).isEmpty())
        .filter(item -> item.received().isEmpty())
        .map(AgendaItem::title)
        .toList();
  }
}
