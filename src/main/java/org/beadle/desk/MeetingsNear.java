package org.beadle.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.meeting.Meeting;
import org.beadle.nudge.Proceedings;
import org.beadle.store.Records;

/** Reads what is known of the meetings of which something may have to be said. */
final class MeetingsNear {
  /** A register or minutes that are missing longer than that are not asked for any more. */
  private static final int DAYS_BACK = 120;

  /** Who was asked to a meeting is told at once where it is moved, however far. */
  private static final int DAYS_AHEAD = 400;

  private MeetingsNear() {}

  /**
   * @param days for so many days after today what will be said is asked for, too
   */
  static Proceedings of(Records records, Roster roster, LocalDate today, int days) {
    Reader reader = Reader.everything(roster);
    LocalDate from = today.minusDays(DAYS_BACK);
    LocalDate until = today.plusDays(DAYS_AHEAD + (long) days);
    List<Meeting> meetings = new ArrayList<>(records.meetings().between(reader, from, until));
    meetings.addAll(records.meetings().takenBack(reader, today, until));
    if (meetings.isEmpty()) return Proceedings.NONE;
    return new Proceedings(
        meetings,
        records.answers().between(reader, today, until),
        records.registers().between(reader, from, today.plusDays(days)),
        records.agendas().between(reader, from, until));
  }
}
