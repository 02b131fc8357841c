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
  void snoozingHoldsRemindersUpToAndOnItsLastDay() {
    Action snoozed = action().snoozedUntil(DUE.plusDays(6)).make();
    Sweeps sweeps = sweeps(snoozed).daily(DUE.minusDays(7), DUE.plusDays(6));

    assertThat(sweeps.sent()).isEmpty();
    assertThat(sweeps.on(DUE.plusDays(7))).isNotEmpty();
    assertThat(sweeps.steps(HOLDER)).containsExactly(7);
  }

  @Test
  void snoozingDoesNotHoldTheStepsAtWhichOthersAreTold() {
    Action snoozed = action().snoozedUntil(DUE.plusDays(40)).make();

    Sweeps sweeps = sweeps(snoozed).daily(DUE.minusDays(7), DUE.plusDays(40));

    assertThat(sweeps.steps(SampleBoard.person(SampleBoard.MANAGER))).containsExactly(7);
    assertThat(sweeps.steps(SampleBoard.person(SampleBoard.CHAIR))).containsExactly(28);
    assertThat(sweeps.days(HOLDER)).containsExactly(DUE.plusDays(14));
  }

  @Test
  void nothingIsSaidOfWhatIsFinishedOrMet() {
    Action finished = action().finished(DUE.minusDays(40)).make();
    Action met = SampleAction.number(2).met(DUE).make();

    Sweeps sweeps = sweeps(finished, met).daily(DUE.minusDays(40), DUE.plusDays(40));

    assertThat(sweeps.sent()).isEmpty();
  }
}
