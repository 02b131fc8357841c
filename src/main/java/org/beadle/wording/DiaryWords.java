package org.beadle.wording;

import java.time.LocalDate;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.meeting.AttendanceCount;
import org.beadle.meeting.Meeting;
import org.beadle.nudge.Shortfall;

/** A line for a meeting: when it will be, or who came. */
record DiaryWords(Roster roster, LocalDate today) {

  /** {@code Neglect Group: 4 July 2018 at 14:00, in 12 days}. */
  String next(Meeting meeting) {
    return group(meeting)
        + ": "
        + Days.written(meeting.on())
        + meeting.starts().map(time -> " at " + time).orElse("")
        + ", "
        + Days.away(meeting.on(), today);
  }

  /** {@code Neglect Group: 6 of 8 seats (75%) on 4 June 2018}. */
  String attendance(Meeting meeting) {
    AttendanceCount count = meeting.attendance().orElseThrow();
    return group(meeting)
        + ": "
        + count.present()
        + " of "
        + count.expected()
        + " seats ("
        + count.percent()
        + "%) on "
        + Days.written(meeting.on());
  }

  /** {@code Sample Police: 1 of 4 seats (25%)}. */
  String below(Shortfall shortfall) {
    return roster.nameOf(shortfall.agency()) + ": " + RateWords.spoken(shortfall.rate());
  }

  private String group(Meeting meeting) {
    return roster.nameOf(Party.group(meeting.group()));
  }
}
