package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.SampleBoard.MANAGER;
import static org.beadle.nudge.SampleBoard.NEGLECT_CHAIR;
import static org.beadle.nudge.SampleBoard.POLICE_LEAD;
import static org.beadle.nudge.SampleBoard.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.board.Rulebook;
import org.beadle.board.Scope;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

class ReminderTest {
  /** A Wednesday, as are the days 7, 14, 21 and 28 away from it. */
  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

  private static final LocalDate LONG_BEFORE = DUE.minusDays(60);

  private final Recipient holder = person(POLICE_LEAD);

  @Test
  void theHolderIsToldOnTheListedDaysBeforeAndOnTheDay() {
    Sweeps sweeps = sweeps(action().make()).daily(LONG_BEFORE, DUE);

    assertThat(sweeps.steps(holder)).containsExactly(-28, -14, -7, -1, 0);
    assertThat(sweeps.days(holder))
        .containsExactly(
            DUE.minusDays(28), DUE.minusDays(14), DUE.minusDays(7), DUE.minusDays(1), DUE);
    assertThat(sweeps.to(holder)).allMatch(Nudge.DueReminder.class::isInstance);
  }

  @Test
  void theHolderIsChasedOnTheListedDaysAfterAndThenMonthly() {
    LocalDate due = LocalDate.of(2026, 9, 1);
    Action action = action(due).make();

    Sweeps sweeps = sweeps(action).daily(due.plusDays(1), due.plusDays(28).plusMonths(3));

    // 29 September and 3 months: 29 October, 30 November for Sunday 29, 29 December.
    assertThat(sweeps.days(holder))
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
    Sweeps sweeps = sweeps(action().blocked().make()).daily(DUE, DUE.plusDays(120));

    assertThat(quieter(sweeps)).containsExactly(28);
  }

  @Test
  void itSaysThatItGoesQuieterLaterWhereTheLastOfTheListedDaysWasMissed() {
    Sweeps sweeps = sweeps(action().blocked().make());
    sweeps.daily(DUE.plusDays(70), DUE.plusDays(160));

    assertThat(quieter(sweeps)).hasSize(1);
    assertThat(sweeps.steps(holder)).hasSizeGreaterThan(1);
  }

  private List<Integer> quieter(Sweeps sweeps) {
    return sweeps.to(holder).stream()
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

    assertThat(sweeps.days(holder)).containsExactly(friday.minusDays(7), friday);
    assertThat(sweeps.steps(holder)).containsExactly(-7, 0);
    assertThat(sweeps.to(holder).getLast().promise().daysLeft()).isEqualTo(2);
  }

  @Test
  void whatSaysThatADayHasPassedGoesOutOnTheWorkingDayAfter() {
    LocalDate friday = LocalDate.of(2026, 10, 2);
    Sweeps sweeps = sweeps(action(friday).make());
    sweeps.daily(friday.plusDays(1), friday.plusDays(5));

    assertThat(sweeps.days(holder)).containsExactly(LocalDate.of(2026, 10, 5));
    assertThat(sweeps.to(holder).getFirst().promise().daysLate()).isEqualTo(3);
  }

  @Test
  void aReminderFarAheadIsLeftOutForGoodAfterAFreshUpdate() {
    Action fresh = action().updated(DUE.minusDays(35)).make();
    Sweeps sweeps = sweeps(fresh).daily(LONG_BEFORE, DUE.minusDays(15));

    assertThat(sweeps.sent()).isEmpty();
    assertThat(sweeps.daily(DUE.minusDays(14), DUE.minusDays(14)).steps(holder))
        .containsExactly(-14);
  }

  @Test
  void anUpdateEightDaysOldIsNotFresh() {
    Action stale = action().updated(DUE.minusDays(36)).make();

    assertThat(sweeps(stale).daily(LONG_BEFORE, DUE.minusDays(28)).steps(holder))
        .containsExactly(-28);
  }

  @Test
  void aReminderOfTheEveGoesOutEvenAfterAFreshUpdate() {
    Action fresh = action().updated(DUE.minusDays(2)).make();

    assertThat(sweeps(fresh).daily(DUE.minusDays(7), DUE).steps(holder)).containsExactly(-1, 0);
  }

  @Test
  void snoozingHoldsEverythingUpToAndOnItsLastDay() {
    Action snoozed = action().snoozedUntil(DUE.plusDays(8)).make();
    Sweeps sweeps = sweeps(snoozed).daily(DUE.minusDays(7), DUE.plusDays(8));

    assertThat(sweeps.sent()).isEmpty();
    assertThat(sweeps.on(DUE.plusDays(9))).isNotEmpty();
    assertThat(sweeps.steps(holder)).containsExactly(7);
  }

  @Test
  void nothingIsSaidOfWhatIsFinishedOrMet() {
    Action finished = action().finished(DUE.minusDays(40)).make();
    Action met = SampleAction.number(2).met(DUE).make();

    Sweeps sweeps = sweeps(finished, met).daily(DUE.minusDays(40), DUE.plusDays(40));

    assertThat(sweeps.sent()).isEmpty();
  }

  @Test
  void whatWasMissedInAPauseIsSaidOnceByItsLatestStep() {
    Sweeps sweeps = sweeps(action().make());

    List<Planned> planned = sweeps.on(DUE.minusDays(6));

    assertThat(planned).hasSize(1);
    assertThat(sweeps.steps(holder)).containsExactly(-7);
    assertThat(planned.getFirst().superseded())
        .extracting(NudgeKey::occurrence)
        .containsExactly("100/2026-09-30/-28", "100/2026-09-30/-14");
    assertThat(sweeps.on(DUE.minusDays(5))).isEmpty();
  }

  @Test
  void aStepWhoseDayHadPassedBeforeTheActionWasMadeWasNeverDue() {
    Action made = action().created(DUE.minusDays(20)).make();

    Sweeps sweeps = sweeps(made).daily(DUE.minusDays(20), DUE.minusDays(13));

    assertThat(sweeps.steps(holder)).containsExactly(-14);
  }

  @Test
  void anActionThatWasLateWhenItCameIntoTheRecordIsChased() {
    Action made = action().created(DUE.plusDays(10)).blocked().make();

    assertThat(sweeps(made).daily(DUE.plusDays(12), DUE.plusDays(13)).steps(holder))
        .containsExactly(7);
  }

  @Test
  void anotherDueDayBeginsTheStepsAgain() {
    Sweeps before = sweeps(action().make()).daily(LONG_BEFORE, DUE);
    LocalDate later = DUE.plusDays(35);

    Sweeps after = before.after(SampleBoard.with(action(later).make()));
    after.daily(DUE.plusDays(1), later);

    assertThat(after.steps(holder).subList(5, 10)).containsExactly(-28, -14, -7, -1, 0);
  }

  @Test
  void eachMilestoneHasItsOwnSteps() {
    Action two = SampleAction.number(1).due(DUE, DUE.plusDays(7)).make();

    Sweeps sweeps = sweeps(two);
    sweeps.daily(DUE.minusDays(1), DUE);

    assertThat(sweeps.steps(holder)).containsExactly(-1, -14, 0, -7);
  }

  @Test
  void whereNobodyHoldsTheLeadTheBoardManagerIsTold() {
    Action nobodys = action().ledByNobody().make();

    Sweeps sweeps = sweeps(nobodys).daily(DUE, DUE);

    assertThat(sweeps.steps(person(MANAGER))).containsExactly(0);
    assertThat(sweeps.to(person(MANAGER)).getFirst().promise().holder()).isEmpty();
  }

  @Test
  void aGroupsChairAnswersForTheGroup() {
    Action groups = action().ledBy(Party.group(SampleBoard.NEGLECT)).make();

    Sweeps sweeps = sweeps(groups).daily(DUE, DUE);

    assertThat(sweeps.steps(person(NEGLECT_CHAIR))).containsExactly(0);
    assertThat(sweeps.to(person(NEGLECT_CHAIR)).getFirst().promise().holder())
        .map(Member::name)
        .contains("Neglect chair");
  }

  @Test
  void allThatAPersonHearsOnADayStandsInOneMessageWithTheLongestLateFirst() {
    Action soon = SampleAction.number(1).due(DUE).make();
    Action late = SampleAction.number(2).due(DUE.minusDays(21)).make();
    Action later = SampleAction.number(3).due(DUE.minusDays(7)).make();

    List<Planned> planned = sweeps(soon, late, later).on(DUE);

    List<Planned> own = planned.stream().filter(each -> each.recipient().equals(holder)).toList();
    assertThat(own).hasSize(1);
    assertThat(own.getFirst().nudges())
        .extracting(nudge -> ((Nudge.OnPromise) nudge).promise().action().ref().toString())
        .containsExactly("1.2", "1.3", "1.1");
    assertThat(own.getFirst().kind()).isEqualTo(Planned.Kind.PERSONAL);
  }

  @Test
  void aBoardsOwnDaysCount() {
    Policies policies = new Policies(Map.of("remind-before", "10, 2", "chase-after", "5"));
    Snapshot standard = SampleBoard.with(action().blocked().make());
    Snapshot own =
        new Snapshot(
            standard.roster(),
            policies,
            standard.calendar(),
            standard.actions(),
            Channels.NONE,
            SampleBoard.SINCE);

    Sweeps sweeps = new Sweeps(own).daily(LONG_BEFORE, DUE.plusDays(30));

    assertThat(sweeps.steps(holder)).containsExactly(-10, -2, 5);
  }

  @Test
  void anActionHasItsOwnDaysBeforeThoseOfItsGroup() {
    Action ofGroup = SampleAction.number(2).due(DUE).ledBy(Party.group(SampleBoard.NEGLECT)).make();
    Action own = SampleAction.number(3).due(DUE).ledBy(Party.group(SampleBoard.NEGLECT)).make();
    Rulebook rules =
        new Rulebook(
            Map.of(
                Scope.group(SampleBoard.NEGLECT), new Policies(Map.of("remind-before", "60")),
                Scope.action(own.id()), new Policies(Map.of("remind-before", "3"))));

    Sweeps sweeps =
        new Sweeps(ruled(rules, ofGroup, own)).daily(LONG_BEFORE.minusDays(9), DUE.minusDays(1));

    assertThat(sweeps.steps(person(NEGLECT_CHAIR))).containsExactly(-60, -3);
  }

  @Test
  void theMonthlyChaseEndsAndSaysSo() {
    Rulebook rules = Rulebook.of(new Policies(Map.of("chase-months", "2")));

    Sweeps sweeps =
        new Sweeps(ruled(rules, action().make())).daily(DUE.plusDays(29), DUE.plusDays(400));

    assertThat(sweeps.to(holder))
        .filteredOn(Nudge.OverdueReminder.class::isInstance)
        .extracting(nudge -> ((Nudge.OverdueReminder) nudge).pace())
        .containsExactly(Nudge.Pace.MONTHLY, Nudge.Pace.AS_BEFORE, Nudge.Pace.LAST);
  }

  private static Snapshot ruled(Rulebook rules, Action... actions) {
    Snapshot standard = SampleBoard.with(actions);
    return new Snapshot(
        standard.roster(),
        rules,
        standard.calendar(),
        standard.actions(),
        Channels.NONE,
        SampleBoard.SINCE);
  }

  private static SampleAction action() {
    return action(DUE);
  }

  private static SampleAction action(LocalDate due) {
    return SampleAction.number(1).due(due);
  }

  private static Sweeps sweeps(Action... actions) {
    return new Sweeps(SampleBoard.with(actions));
  }
}
