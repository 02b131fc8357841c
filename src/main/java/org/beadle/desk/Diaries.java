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
  /** A group that meets once in this time is missed when it has not met. */
  private static final int YEARS_BACK = 3;

  /** No board plans further ahead. */
  private static final int YEARS_AHEAD = 50;

  private Diaries() {}

  static Diary of(Records records, Roster roster, Audience audience, LocalDate today) {
    List<Meeting> meetings =
        records
            .meetings()
            .between(
                Reader.everything(roster),
                today.minusYears(YEARS_BACK),
                today.plusYears(YEARS_AHEAD));
    return Diary.of(audience, roster, meetings, today);
  }
}
