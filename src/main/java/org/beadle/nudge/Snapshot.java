package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import org.beadle.board.Policies;
import org.beadle.board.Roster;
import org.beadle.board.WorkingCalendar;
import org.beadle.plan.Action;

/**
 * A board at one moment: all that is needed to decide what it is told.
 *
 * @param actions those with an open milestone that is late or due up to {@link Nudges#horizon};
 *     more do no harm
 * @param since the board's first day in the record, local to it; no digest tells of a week before
 */
public record Snapshot(
    Roster roster,
    Policies policies,
    WorkingCalendar calendar,
    List<Action> actions,
    Channels channels,
    LocalDate since) {
  public Snapshot {
    actions = List.copyOf(actions);
  }

  /** When the board may be spoken to. */
  public WorkingHours hours() {
    return WorkingHours.of(roster.board(), policies, calendar);
  }
}
