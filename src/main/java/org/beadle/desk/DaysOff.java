package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import org.beadle.board.WorkingCalendar;
import org.beadle.meeting.Meeting;
import org.beadle.wording.DiaryNotes.DayOff;

/** Meetings on days that the board does not work, each with the next day that it could be held. */
final class DaysOff {
  private DaysOff() {}

  /**
   * @param known the group's meetings, those among {@code changed} as they are now
   */
  static List<DayOff> of(
      Calendars calendars, Caller caller, GroupDiary known, List<Meeting> changed) {
    WorkingCalendar calendar = calendars.of(caller.board().nation());
    return changed.stream()
        .filter(meeting -> !calendar.isWorkingDay(meeting.on()))
        .map(
            meeting ->
                new DayOff(meeting.id(), meeting.on(), instead(calendar, known, meeting.on())))
        .toList();
  }

  private static LocalDate instead(WorkingCalendar calendar, GroupDiary known, LocalDate day) {
    LocalDate found = calendar.onOrAfter(day);
    while (known.standing(found).isPresent()) found = calendar.onOrAfter(found.plusDays(1));
    return found;
  }
}
