package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Policies;
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

  static Diary of(
      Records records, Roster roster, Policies policies, Audience audience, LocalDate today) {
    boolean deputiesCount = policies.get(MeetingPolicies.DEPUTIES_COUNT);
    List<Meeting> meetings =
        records
            .sittings()
            .between(
                Reader.everything(roster),
                today.minusMonths(MONTHS_BACK),
                today.plusWeeks(WEEKS_AHEAD))
            .stream()
            .map(sitting -> sitting.counted(deputiesCount))
            .toList();
    return Diary.of(audience, roster, meetings, today)
        .with(Shortcomings.below(records, roster, policies, audience, today));
  }
}
