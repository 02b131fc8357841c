package org.beadle.nudge;

import static org.beadle.nudge.SampleBoard.POLICE_LEAD;
import static org.beadle.nudge.SampleBoard.person;

import java.time.LocalDate;
import org.beadle.plan.Action;

/** An action that the police lead has promised for Wednesday 30 September 2026. */
final class SeptemberAction {
  /** A Wednesday, as are the days 7, 14, 21 and 28 away from it. */
  static final LocalDate DUE = LocalDate.of(2026, 9, 30);

  static final LocalDate LONG_BEFORE = DUE.minusDays(60);
  static final Recipient HOLDER = person(POLICE_LEAD);

  private SeptemberAction() {}

  static SampleAction action() {
    return action(DUE);
  }

  static SampleAction action(LocalDate due) {
    return SampleAction.number(1).due(due);
  }

  static Sweeps sweeps(Action... actions) {
    return new Sweeps(SampleBoard.with(actions));
  }
}
