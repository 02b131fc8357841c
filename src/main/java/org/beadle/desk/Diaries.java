package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Policies;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Sitting;
import org.beadle.nudge.Audience;
import org.beadle.nudge.Diary;
import org.beadle.nudge.Shortfall;
import org.beadle.store.Records;

/**
 * What the digests of a board tell of meetings, read once for all of them. A digest tells of those
 * only that its audience may see.
 *
 * @param meetings of all days
 * @param year the meetings of the board's year
 */
record Diaries(
    Roster roster, Policies policies, LocalDate today, List<Meeting> meetings, List<Sitting> year) {
  /** Registers are read from here on: the digest tells of none before. */
  private static final int YEARS_BACK = 3;

  /** No board plans further ahead. */
  private static final int YEARS_AHEAD = 50;

  static Diary of(
      Records records, Roster roster, Policies policies, Audience audience, LocalDate today) {
    return read(records, roster, policies, today).of(audience);
  }

  static Diaries read(Records records, Roster roster, Policies policies, LocalDate today) {
    boolean deputiesCount = policies.get(MeetingPolicies.DEPUTIES_COUNT);
    Reader everything = Reader.everything(roster);
    LocalDate from = today.minusYears(YEARS_BACK);
    Stream<Meeting> older =
        records.meetings().between(everything, LocalDate.EPOCH, from.minusDays(1)).stream();
    Stream<Meeting> newer =
        records.sittings().between(everything, from, today.plusYears(YEARS_AHEAD)).stream()
            .map(sitting -> sitting.counted(deputiesCount));
    List<Meeting> meetings = Stream.concat(older, newer).toList();
    List<Sitting> year = Shortcomings.year(records, roster, policies, today);
    return new Diaries(roster, policies, today, meetings, year);
  }

  Diary of(Audience audience) {
    return Diary.of(audience, roster, meetings, today)
        .with(Shortfall.of(audience, roster, policies, year, today));
  }
}
