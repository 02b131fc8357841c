package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
  /** Registers are read from here on: the digest tells of none before. */
  private static final int YEARS_BACK = 3;

  /** No board plans further ahead. */
  private static final int YEARS_AHEAD = 50;

  private Diaries() {}

  static Diary of(
      Records records, Roster roster, Policies policies, Audience audience, LocalDate today) {
    boolean deputiesCount = policies.get(MeetingPolicies.DEPUTIES_COUNT);
    Reader everything = Reader.everything(roster);
    LocalDate from = today.minusYears(YEARS_BACK);
    Stream<Meeting> older =
        records.meetings().between(everything, LocalDate.EPOCH, from.minusDays(1)).stream();
    Stream<Meeting> newer =
        records.sittings().between(everything, from, today.plusYears(YEARS_AHEAD)).stream()
            .map(sitting -> sitting.counted(deputiesCount));
    List<Meeting> meetings = Stream.concat(older, newer).toList();
    return Diary.of(audience, roster, meetings, today)
        .with(Shortcomings.below(records, roster, policies, audience, today));
  }
}
