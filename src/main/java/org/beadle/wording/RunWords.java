package org.beadle.wording;

import java.util.List;
import java.util.Optional;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Run;

/** Runs of absence as they are spoken. */
record RunWords(Roster roster) {
  /** Shorter ones are no run. */
  private static final int SHORTEST = 2;

  private static final int DAYS = 6;

  /** A line for each run that is worth telling; empty where there is none. */
  Optional<String> lines(List<Run> runs) {
    List<String> lines =
        runs.stream().filter(run -> run.length() >= SHORTEST).map(this::line).toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  /** {@code Sample Police on Full board: absent 3 in a run, no apologies (5 September 2012, …)}. */
  private String line(Run run) {
    return whose(run)
        + " on "
        + roster.nameOf(Party.group(run.group()))
        + ": absent "
        + run.length()
        + " in a run, no apologies ("
        + days(run)
        + ")"
        + (run.lasts() ? "." : "; not since.");
  }

  private static String days(Run run) {
    List<String> days = run.missed().stream().map(Meeting::on).map(Days::written).toList();
    if (days.size() <= DAYS) return Count.and(days);
    return days.getFirst() + " to " + days.getLast();
  }

  /** The agency whose seat it is, or the member who held it. */
  String whose(Run run) {
    return party(run).map(roster::nameOf).orElse("A vacant seat");
  }

  /** The same as a party; empty for a seat of no agency that nobody held. */
  Optional<Party> party(Run run) {
    Optional<Party> agency =
        roster.seats().stream()
            .filter(seat -> seat.id() == run.seat())
            .map(Seat::agency)
            .filter(it -> it.isPresent())
            .map(it -> Party.agency(it.getAsLong()))
            .findFirst();
    return agency.or(
        () ->
            run.holder().isPresent()
                ? Optional.of(Party.member(run.holder().getAsLong()))
                : Optional.empty());
  }
}
