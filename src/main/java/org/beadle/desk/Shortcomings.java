package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Policies;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.meeting.BoardYear;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Presence;
import org.beadle.meeting.Run;
import org.beadle.meeting.Sitting;
import org.beadle.nudge.Audience;
import org.beadle.nudge.Shortfall;
import org.beadle.store.Records;

/** Reads who came too seldom: seats that were absent in a run, and agencies below the threshold. */
final class Shortcomings {
  /** A run whose last absence lies further back is no news, such as one from an old register. */
  private static final int NEWS = 90;

  /** So far back it is looked at first; a run that fills most of it may have begun earlier. */
  private static final int YEARS_BACK = 3;

  private Shortcomings() {}

  /**
   * Runs of absence that last, with an absence in the last {@value #NEWS} days; without those that
   * a register still to be taken or confirmed could end.
   */
  static List<Run> runs(Records records, Roster roster, LocalDate today) {
    Reader reader = Reader.everything(roster);
    LocalDate since = today.minusDays(NEWS);
    if (absences(records.sittings().between(reader, since, today)).isEmpty()) return List.of();
    List<Run> lately =
        lasting(
            records.sittings().between(reader, today.minusYears(YEARS_BACK), today), roster, today);
    LocalDate old = today.minusYears(YEARS_BACK - 1);
    return lately.stream().anyMatch(run -> run.missed().getFirst().on().isBefore(old))
        ? lasting(records.sittings().between(reader, LocalDate.EPOCH, today), roster, today)
        : lately;
  }

  private static List<Run> lasting(List<Sitting> sittings, Roster roster, LocalDate today) {
    LocalDate since = today.minusDays(NEWS);
    return Run.of(Presence.of(sittings), roster).stream()
        .filter(run -> run.lasts() && !run.last().on().isBefore(since))
        .filter(run -> run.untold(sittings, today).isEmpty())
        .toList();
  }

  private static List<Presence> absences(List<Sitting> sittings) {
    return Presence.of(sittings).stream()
        .filter(presence -> presence.entry().mark() == Mark.ABSENT)
        .toList();
  }

  /** Agencies below the board's threshold in the board's year, as far as an audience is told. */
  static List<Shortfall> below(
      Records records, Roster roster, Policies policies, Audience audience, LocalDate today) {
    return Shortfall.of(audience, roster, policies, year(records, roster, policies, today), today);
  }

  /** The meetings of the board's year, by which agencies are measured. */
  static List<Sitting> year(Records records, Roster roster, Policies policies, LocalDate today) {
    BoardYear year = BoardYear.holding(today, policies.get(MeetingPolicies.YEAR_STARTS));
    return records.sittings().between(Reader.everything(roster), year.first(), year.last());
  }
}
