package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.SeptemberAction.DUE;
import static org.beadle.nudge.SeptemberAction.HOLDER;
import static org.beadle.nudge.SeptemberAction.LONG_BEFORE;
import static org.beadle.nudge.SeptemberAction.action;
import static org.beadle.nudge.SeptemberAction.sweeps;

import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

/** What keeps a reminder from being sent: a fresh update, a snooze, or that it is done. */
class ReminderHeldBackTest {
  @Test
  void aReminderFarAheadIsLeftOutForGoodAfterAFreshUpdate() {
    Action fresh = action().updated(DUE.minusDays(35)).make();
    Sweeps sweeps = sweeps(fresh).daily(LONG_BEFORE, DUE.minusDays(15));

    assertThat(sweeps.sent()).isEmpty();
    assertThat(sweeps.daily(DUE.minusDays(14), DUE.minusDays(14)).steps(HOLDER))
        .containsExactly(-14);
  }

  @Test
  void anUpdateEightDaysOldIsNotFresh() {
    Action stale = action().updated(DUE.minusDays(36)).make();

    assertThat(sweeps(stale).daily(LONG_BEFORE, DUE.minusDays(28)).steps(HOLDER))
        .containsExactly(-28);
  }

  @Test
  void aReminderOfTheEveGoesOutEvenAfterAFreshUpdate() {
    Action fresh = action().updated(DUE.minusDays(2)).make();

    assertThat(sweeps(fresh).daily(DUE.minusDays(7), DUE).steps(HOLDER)).containsExactly(-1, 0);
  }

  @Test
  void snoozingHoldsEverythingUpToAndOnItsLastDay() {
    Action snoozed = action().snoozedUntil(DUE.plusDays(8)).make();
    Sweeps sweeps = sweeps(snoozed).daily(DUE.minusDays(7), DUE.plusDays(8));

    assertThat(sweeps.sent()).isEmpty();
    assertThat(sweeps.on(DUE.plusDays(9))).isNotEmpty();
    assertThat(sweeps.steps(HOLDER)).containsExactly(7);
  }

  @Test
  void nothingIsSaidOfWhatIsFinishedOrMet() {
    Action finished = action().finished(DUE.minusDays(40)).make();
    Action met = SampleAction.number(2).met(DUE).make();

    Sweeps sweeps = sweeps(finished, met).daily(DUE.minusDays(40), DUE.plusDays(40));

    assertThat(sweeps.sent()).isEmpty();
  }
}
