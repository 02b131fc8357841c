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
  /** A group that meets once in this time is missed when it has not met. */
  private static final int YEARS_BACK = 3;

  /** No board plans further ahead. */
  private static final int YEARS_AHEAD = 50;

  private Diaries() {}

  static Diary of(
      Records records, Roster roster, Policies policies, Audience audience, LocalDate today) {
    boolean deputiesCount = policies.get(MeetingPolicies.DEPUTIES_COUNT);
    List<Meeting> meetings =
        records
            .sittings()
            .between(
                Reader.everything(roster),
                today.minusYears(YEARS_BACK),
                today.plusYears(YEARS_AHEAD))
            .stream()
            .map(sitting -> sitting.counted(deputiesCount))
            .toList();
    return Diary.of(audience, roster, meetings, today)
        .with(Shortcomings.below(records, roster, policies, audience, today));
  }
}
