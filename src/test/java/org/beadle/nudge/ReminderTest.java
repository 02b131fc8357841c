package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.SeptemberAction.DUE;
import static org.beadle.nudge.SeptemberAction.HOLDER;
import static org.beadle.nudge.SeptemberAction.LONG_BEFORE;
import static org.beadle.nudge.SeptemberAction.action;
import static org.beadle.nudge.SeptemberAction.sweeps;

import java.time.LocalDate;
import java.util.List;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

/** On which days an action is reminded of, before it is due and after. */
class ReminderTest {
  @Test
  void theHolderIsToldOnTheListedDaysBeforeAndOnTheDay() {
    Sweeps sweeps = sweeps(action().make()).daily(LONG_BEFORE, DUE);

    assertThat(sweeps.steps(HOLDER)).containsExactly(-28, -14, -7, -1, 0);
    assertThat(sweeps.days(HOLDER))
        .containsExactly(
            DUE.minusDays(28), DUE.minusDays(14), DUE.minusDays(7), DUE.minusDays(1), DUE);
    assertThat(sweeps.to(HOLDER)).allMatch(Nudge.DueReminder.class::isInstance);
  }

  @Test
  void theHolderIsChasedOnTheListedDaysAfterAndThenMonthly() {
    LocalDate due = LocalDate.of(2026, 9, 1);
    Action action = action(due).make();

    Sweeps sweeps = sweeps(action).daily(due.plusDays(1), due.plusDays(28).plusMonths(3));

    // 29 September and 3 months: 29 October, 30 November for Sunday 29, 29 December.
    assertThat(sweeps.days(HOLDER))
        .containsExactly(
            due.plusDays(1),
            due.plusDays(3),
            LocalDate.of(2026, 9, 8),
            LocalDate.of(2026, 9, 15),
            LocalDate.of(2026, 9, 22),
            LocalDate.of(2026, 9, 29),
            LocalDate.of(2026, 10, 29),
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2026, 12, 29));
  }

  @Test
  void itSaysOnceThatItGoesQuieter() {
    Sweeps sweeps = sweeps(action().make()).daily(DUE, DUE.plusDays(120));

    assertThat(quieter(sweeps)).containsExactly(28);
  }

  @Test
  void itSaysThatItGoesQuieterLaterWhereTheLastOfTheListedDaysWasMissed() {
    Sweeps sweeps = sweeps(action().make());
    sweeps.daily(DUE.plusDays(70), DUE.plusDays(160));

    assertThat(quieter(sweeps)).hasSize(1);
    assertThat(sweeps.steps(HOLDER)).hasSizeGreaterThan(1);
  }

  private List<Integer> quieter(Sweeps sweeps) {
    return sweeps.to(HOLDER).stream()
        .filter(
            nudge ->
                nudge instanceof Nudge.OverdueReminder overdue
                    && overdue.pace() == Nudge.Pace.MONTHLY)
        .map(Nudge.OnPromise::step)
        .toList();
  }

  @Test
  void aWarningThatFallsOnADayOffGoesOutOnTheWorkingDayBefore() {
    LocalDate sunday = LocalDate.of(2026, 10, 4);
    LocalDate friday = LocalDate.of(2026, 10, 2);
    Sweeps sweeps = sweeps(action(sunday).make());
    sweeps.daily(sunday.minusDays(9), sunday);

    assertThat(sweeps.days(HOLDER)).containsExactly(friday.minusDays(7), friday);
    assertThat(sweeps.steps(HOLDER)).containsExactly(-7, 0);
    assertThat(sweeps.to(HOLDER).getLast().promise().daysLeft()).isEqualTo(2);
  }

  @Test
  void whatSaysThatADayHasPassedGoesOutOnTheWorkingDayAfter() {
    LocalDate friday = LocalDate.of(2026, 10, 2);
    Sweeps sweeps = sweeps(action(friday).make());
    sweeps.daily(friday.plusDays(1), friday.plusDays(5));

    assertThat(sweeps.days(HOLDER)).containsExactly(LocalDate.of(2026, 10, 5));
    assertThat(sweeps.to(HOLDER).getFirst().promise().daysLate()).isEqualTo(3);
  }

  @Test
  void whatWasMissedInAPauseIsSaidOnceByItsLatestStep() {
    Sweeps sweeps = sweeps(action().make());

    List<Planned> planned = sweeps.on(DUE.minusDays(6));

    assertThat(planned).hasSize(1);
    assertThat(sweeps.steps(HOLDER)).containsExactly(-7);
    assertThat(planned.getFirst().superseded())
        .extracting(NudgeKey::occurrence)
        .containsExactly("100/2026-09-30/-28", "100/2026-09-30/-14");
    assertThat(sweeps.on(DUE.minusDays(5))).isEmpty();
  }

  @Test
  void aStepWhoseDayHadPassedBeforeTheActionWasMadeWasNeverDue() {
    Action made = action().created(DUE.minusDays(20)).make();

    Sweeps sweeps = sweeps(made).daily(DUE.minusDays(20), DUE.minusDays(13));

    assertThat(sweeps.steps(HOLDER)).containsExactly(-14);
  }

  @Test
  void anActionThatWasLateWhenItCameIntoTheRecordIsChased() {
    Action made = action().created(DUE.plusDays(10)).make();

    assertThat(sweeps(made).daily(DUE.plusDays(12), DUE.plusDays(13)).steps(HOLDER)).contains(7);
  }

  @Test
  void anotherDueDayBeginsTheStepsAgain() {
    Sweeps before = sweeps(action().make()).daily(LONG_BEFORE, DUE);
    LocalDate later = DUE.plusDays(35);

    Sweeps after = before.after(SampleBoard.with(action(later).make()));
    after.daily(DUE.plusDays(1), later);

    assertThat(after.steps(HOLDER).subList(5, 10)).containsExactly(-28, -14, -7, -1, 0);
  }

  @Test
  void eachMilestoneHasItsOwnSteps() {
    Action two = SampleAction.number(1).due(DUE, DUE.plusDays(7)).make();

    Sweeps sweeps = sweeps(two);
    sweeps.daily(DUE.minusDays(1), DUE);

    assertThat(sweeps.steps(HOLDER)).containsExactly(-1, -14, 0, -7);
  }
}
