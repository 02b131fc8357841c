package org.beadle.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.beadle.board.Policies;
import org.beadle.board.Roster;
import org.beadle.board.Rulebook;
import org.beadle.board.WorkingCalendar;
import org.beadle.plan.Action;

/**
 * A board at one moment: all that is needed to decide what it is told.
 *
 * @param rules the board's settings, with those of its groups and actions
 * @param actions those with an open milestone that is late or due up to {@link Nudges#horizon};
 *     more do no harm
 * @param since the board's first day in the record, local to it; no digest tells of a week before
 */
public record Snapshot(
    Roster roster,
    Rulebook rules,
    WorkingCalendar calendar,
    List<Action> actions,
    Channels channels,
    LocalDate since,
    Circumstances circumstances,
    Proceedings proceedings) {
  public Snapshot {
    actions = List.copyOf(actions);
  }

  /** The board's own settings. */
  public Policies policies() {
    return rules.board();
  }

  /** The settings that hold for an action: its own, its group's, or the board's. */
  public Policies policiesOf(Action action) {
    return rules.along(Rulebook.ofAction(roster, action.id(), action.lead().parties()));
  }

  /** The settings that hold for a digest: its audience's own, or those that it inherits. */
  public Policies policiesOf(Audience audience) {
    return switch (audience.kind()) {
      case BOARD -> policies();
      case GROUP -> rules.along(Rulebook.ofGroup(roster, audience.id()));
      case AGENCY -> rules.along(Rulebook.ofAgency(audience.id()));
    };
  }

  /** The instants of a day from which something may first be due. */
  public Stream<Instant> moments(LocalDate day) {
    Stream<Instant> digests =
        rules.digestTimes().stream()
            .map(time -> day.atTime(time).atZone(hours().zone()).toInstant());
    return Stream.concat(Stream.of(hours().opening(day)), digests);
  }

  /** When the board may be spoken to. */
  public WorkingHours hours() {
    return WorkingHours.of(roster.board(), policies(), calendar);
  }
}
