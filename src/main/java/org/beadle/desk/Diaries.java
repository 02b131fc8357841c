package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.meeting.Meeting;
import org.beadle.nudge.Audience;
import org.beadle.nudge.Diary;
import org.beadle.store.Records;

/** Reads what a digest tells of meetings. */
final class Diaries {
  /** Older attendance is no news. */
  private static final int MONTHS_BACK = 12;

  private static final int WEEKS_AHEAD = 8;

  private Diaries() {}

  static Diary of(Records records, Roster roster, Audience audience, LocalDate today) {
    List<Meeting> meetings =
        records
            .meetings()
            .between(
                Reader.everything(roster),
                today.minusMonths(MONTHS_BACK),
                today.plusWeeks(WEEKS_AHEAD));
    return Diary.of(audience, roster, meetings, today);
  }
}
