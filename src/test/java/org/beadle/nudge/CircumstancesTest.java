package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.SampleBoard.CHAIR;
import static org.beadle.nudge.SampleBoard.COUNCIL_LEAD;
import static org.beadle.nudge.SampleBoard.MANAGER;
import static org.beadle.nudge.SampleBoard.NEGLECT_CHAIR;
import static org.beadle.nudge.SampleBoard.POLICE_LEAD;
import static org.beadle.nudge.SampleBoard.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.DaysAway;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Rulebook;
import org.beadle.plan.Action;
import org.beadle.plan.Rag;
import org.junit.jupiter.api.Test;

/** What is held, what rests, and who stands in for whom. */
class CircumstancesTest {
  /** A Wednesday, as are the days 7, 14, 21 and 28 away from it. */
  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

  @Test
  void aPromiseHoldsTheChaseAndTheLadderUpToAndOnItsDay() {
    Action promised = SampleAction.number(1).due(DUE).promisedBy(DUE.plusDays(12)).make();
    Sweeps sweeps = sweeps(Circumstances.NONE, promised).daily(DUE, DUE.plusDays(12));

    assertThat(sweeps.steps(person(POLICE_LEAD))).containsExactly(0);

    sweeps.on(DUE.plusDays(13));
    assertThat(sweeps.steps(person(POLICE_LEAD))).hasSize(2).contains(13);
    sweeps.daily(DUE.plusDays(14), DUE.plusDays(40));
    assertThat(sweeps.steps(person(CHAIR))).containsExactly(28);
  }

  @Test
  void whatWasDueWhileAPromiseStoodIsTakenOnceItIsBroken() {
    Action promised = SampleAction.number(1).due(DUE).promisedBy(DUE.plusDays(30)).make();
    Sweeps sweeps = sweeps(Circumstances.NONE, promised).daily(DUE, DUE.plusDays(33));

    assertThat(sweeps.steps(person(CHAIR))).containsExactly(28);
    assertThat(sweeps.days(person(CHAIR))).containsExactly(DUE.plusDays(33));
  }

  @Test
  void aBlockerIsAskedInsteadOfTheHolder() {
    Action blocked = blocked(DUE.minusDays(10)).make();
    Sweeps sweeps = sweeps(Circumstances.NONE, blocked).daily(DUE.minusDays(40), DUE.plusDays(40));

    assertThat(sweeps.steps(person(POLICE_LEAD))).containsExactly(-28, -14, -7, -1, 0);
    assertThat(sweeps.steps(person(COUNCIL_LEAD))).startsWith(-7, -1, 0, 1).contains(14);
    assertThat(sweeps.steps(person(CHAIR))).containsExactly(28);
  }

  @Test
  void aBlockerNamedLateIsLateFromThenOn() {
    Action blocked = blocked(DUE.plusDays(14)).make();
    Sweeps sweeps =
        sweeps(Circumstances.NONE, blocked).daily(DUE.plusDays(14), DUE.plusDays(14 + 27));

    assertThat(sweeps.steps(person(POLICE_LEAD))).isEmpty();
    assertThat(sweeps.steps(person(COUNCIL_LEAD))).startsWith(1, 3);
    assertThat(sweeps.steps(person(CHAIR))).isEmpty();
    sweeps.on(DUE.plusDays(14 + 28));
    assertThat(sweeps.steps(person(CHAIR))).containsExactly(28);
  }

  @Test
  void onceNothingStandsInTheWayTheHoldersLadderGoesOnWhereItRested() {
    Action free = SampleAction.number(1).due(DUE).make();
    Pause pause = new Pause(DUE.plusDays(10), Optional.of(DUE.plusDays(24)));
    Circumstances paused = new Circumstances(Map.of(1L, List.of(pause)), Map.of(), List.of());
    Sweeps sweeps =
        sweeps(Circumstances.NONE, free)
            .daily(DUE.plusDays(1), DUE.plusDays(9))
            .after(snapshot(paused, free));

    sweeps.daily(DUE.plusDays(24), DUE.plusDays(27));
    assertThat(sweeps.steps(person(POLICE_LEAD))).containsExactly(1, 3, 7);
    sweeps.on(DUE.plusDays(28));
    assertThat(sweeps.steps(person(POLICE_LEAD))).containsExactly(1, 3, 7, 14);
    sweeps.daily(DUE.plusDays(29), DUE.plusDays(41));
    assertThat(sweeps.steps(person(CHAIR))).isEmpty();
    sweeps.on(DUE.plusDays(42));
    assertThat(sweeps.steps(person(CHAIR))).containsExactly(28);
  }

  @Test
  void whatIsOpenedAgainIsNotLateByTheDaysOnWhichItWasFinished() {
    Action again = SampleAction.number(1).due(DUE).make();
    LocalDate opened = DUE.plusDays(70);
    Circumstances finished = finished(DUE.minusDays(1), opened);

    Sweeps sweeps = sweeps(finished, again).daily(opened, opened.plusDays(27));

    assertThat(sweeps.steps(person(POLICE_LEAD))).startsWith(0, 1, 3, 7);
    assertThat(sweeps.days(person(CHAIR))).isEmpty();
    sweeps.on(opened.plusDays(28));
    assertThat(sweeps.steps(person(CHAIR))).containsExactly(28);
  }

  @Test
  void daysOnWhichItWasBothBlockedAndFinishedCountOnce() {
    List<Pause> pauses =
        List.of(
            new Pause(DUE.plusDays(2), Optional.of(DUE.plusDays(12))),
            new Pause(Pause.Why.FINISHED, DUE.plusDays(8), Optional.of(DUE.plusDays(20))),
            new Pause(DUE.plusDays(10), Optional.of(DUE.plusDays(11))),
            new Pause(DUE.plusDays(30), Optional.empty()));

    assertThat(Pause.daysAfter(DUE, pauses)).isEqualTo(18);
    assertThat(Pause.daysAfter(DUE.plusDays(15), pauses)).isEqualTo(5);
    assertThat(Pause.daysAfter(DUE.plusDays(40), pauses)).isZero();
  }

  private static Circumstances finished(LocalDate from, LocalDate until) {
    Pause pause = new Pause(Pause.Why.FINISHED, from, Optional.of(until));
    return new Circumstances(Map.of(1L, List.of(pause)), Map.of(), List.of());
  }

  @Test
  void aPromiseBrokenAfterABlockerStandsAmongTheStepsAsTheyCountNow() {
    Action late = SampleAction.number(1).due(DUE).promisedBy(DUE.plusDays(27)).make();
    Pause pause = new Pause(DUE.plusDays(5), Optional.of(DUE.plusDays(25)));
    Circumstances paused = new Circumstances(Map.of(1L, List.of(pause)), Map.of(), List.of());

    Sweeps sweeps = sweeps(paused, late).daily(DUE.plusDays(25), DUE.plusDays(90));

    assertThat(sweeps.steps(person(POLICE_LEAD))).startsWith(8, 14, 21, 28, 28 + 31);
    assertThat(sweeps.to(person(POLICE_LEAD)))
        .filteredOn(
            nudge ->
                nudge instanceof Nudge.OverdueReminder late28
                    && late28.pace() == Nudge.Pace.MONTHLY)
        .as("that it goes quieter is said once")
        .hasSize(1);
  }

  @Test
  void aPromiseBrokenAfterAMonthlyChaseIsChasedToo() {
    Action late = SampleAction.number(1).due(DUE).make();
    LocalDate monthly = DUE.plusDays(28).plusMonths(2);
    Sweeps sweeps = sweeps(Circumstances.NONE, late).daily(DUE.plusDays(1), monthly);
    Action promised = SampleAction.number(1).due(DUE).promisedBy(monthly).make();

    Sweeps after = sweeps.after(snapshot(Circumstances.NONE, promised));

    LocalDate broken = monthly.plusDays(1);
    after.daily(broken, broken.plusDays(7));
    assertThat(after.days(person(POLICE_LEAD))).anyMatch(day -> !day.isBefore(broken));
  }

  @Test
  void aBlockingActionThatIsFinishedIsInNobodysWay() {
    Action blocked = blocked(DUE.minusDays(10)).freed(DUE.minusDays(5)).make();
    Pause over = new Pause(DUE.minusDays(10), Optional.of(DUE.minusDays(5)));
    Circumstances done = new Circumstances(Map.of(1L, List.of(over)), Map.of(), List.of());

    Sweeps sweeps = sweeps(done, blocked).daily(DUE, DUE.plusDays(1));

    assertThat(sweeps.steps(person(POLICE_LEAD))).containsExactly(0, 1);
    assertThat(sweeps.steps(person(COUNCIL_LEAD))).isEmpty();
  }

  @Test
  void aWarningWaitsForWhoIsBackBeforeTheDueDay() {
    Action action = SampleAction.number(1).due(DUE).make();
    Circumstances away = away(POLICE_LEAD, DUE.minusDays(16), DUE.minusDays(10));

    Sweeps sweeps = sweeps(away, action).daily(DUE.minusDays(20), DUE.minusDays(8));

    assertThat(sweeps.days(person(POLICE_LEAD)))
        .containsExactly(DUE.minusDays(20), DUE.minusDays(9));
    assertThat(sweeps.steps(person(POLICE_LEAD))).containsExactly(-28, -14);
    assertThat(sweeps.steps(person(MANAGER))).isEmpty();
  }

  @Test
  void whatCantWaitGoesToTheNextInLineAndToTheHolderAfterwards() {
    Action action = SampleAction.number(1).due(DUE).make();
    Circumstances away = away(POLICE_LEAD, DUE.minusDays(2), DUE.plusDays(8));

    Sweeps sweeps = sweeps(away, action).daily(DUE.minusDays(1), DUE.plusDays(9));

    assertThat(sweeps.days(person(POLICE_LEAD))).containsExactly(DUE.plusDays(9));
    assertThat(sweeps.steps(person(POLICE_LEAD))).containsExactly(7);
    assertThat(sweeps.steps(person(MANAGER))).startsWith(-1, 0, 1);
  }

  @Test
  void aStepOfTheLadderGoesToTheNextInLineOrWaitsUntilSomebodyIsBack() {
    Action action = SampleAction.number(1).due(DUE).ledBy(Party.group(SampleBoard.NEGLECT)).make();
    Circumstances chair = away(CHAIR, DUE.plusDays(20), DUE.plusDays(60));
    assertThat(
            sweeps(chair, action).daily(DUE.plusDays(28), DUE.plusDays(28)).steps(person(MANAGER)))
        .containsExactly(28);

    Circumstances both =
        new Circumstances(
            Map.of(),
            Map.of(
                CHAIR.person(), List.of(days(DUE.plusDays(20), DUE.plusDays(36))),
                MANAGER.person(), List.of(days(DUE.plusDays(20), DUE.plusDays(34)))),
            List.of());
    Sweeps sweeps = sweeps(both, action).daily(DUE.plusDays(21), DUE.plusDays(60));
    assertThat(sweeps.steps(person(MANAGER))).contains(28);
    assertThat(sweeps.days(person(MANAGER)))
        .contains(DUE.plusDays(35))
        .doesNotContain(DUE.plusDays(34));
    assertThat(sweeps.steps(person(CHAIR))).isEmpty();
  }

  @Test
  void theNextInLineAndTheManagerAreToldOnceWhoLeft() {
    Action action = SampleAction.number(1).due(DUE).ledBy(Party.group(SampleBoard.NEGLECT)).make();
    LocalDate last = DUE.minusDays(60);
    Departure left = new Departure(POLICE_LEAD, last, Departure.Why.LEFT, List.of(action));
    Circumstances circumstances = new Circumstances(Map.of(), Map.of(), List.of(left));

    Sweeps sweeps = sweeps(circumstances, action).daily(last, last.plusDays(10));

    assertThat(sweeps.sent()).hasSize(2);
    assertThat(sweeps.sent())
        .extracting(sent -> sent.planned().recipient())
        .containsExactlyInAnyOrder(person(MANAGER), person(NEGLECT_CHAIR));
    assertThat(sweeps.days(person(MANAGER))).containsExactly(last.plusDays(2));
    Nudge.HandOver told = (Nudge.HandOver) sweeps.sent().getFirst().planned().nudges().getFirst();
    assertThat(told.handed()).containsExactly(new Nudge.Handed(action, Optional.of(NEGLECT_CHAIR)));
  }

  @Test
  void aHolderIsAskedOnceForEvidenceWhereTheColourIsBetterThanTheDates() {
    assertThat(coloursAskedAbout(bright().make())).containsExactly("AMBER", "RED");
  }

  @Test
  void aHolderIsNotAskedForEvidenceWhileSomethingIsInTheWay() {
    SampleAction blocked = bright().blockedSince(DUE.minusDays(40));
    assertThat(coloursAskedAbout(blocked.make())).isEmpty();
    assertThat(coloursAskedAbout(blocked.freed(DUE.minusDays(30)).make()))
        .containsExactly("AMBER", "RED");
  }

  private static SampleAction bright() {
    return SampleAction.number(1)
        .due(DUE)
        .declared(Rag.GREEN, DUE.minusDays(40))
        .updated(DUE.minusDays(40));
  }

  private static List<String> coloursAskedAbout(Action action) {
    return sweeps(Circumstances.NONE, action)
        .daily(DUE.minusDays(27), DUE.plusDays(60))
        .sent()
        .stream()
        .flatMap(sent -> sent.planned().nudges().stream())
        .filter(Nudge.MismatchPrompt.class::isInstance)
        .map(nudge -> ((Nudge.MismatchPrompt) nudge).colours().shown().name())
        .toList();
  }

  private static SampleAction blocked(LocalDate since) {
    return SampleAction.number(1).due(DUE).blockedSince(since);
  }

  private static Circumstances away(Member member, LocalDate from, LocalDate until) {
    return new Circumstances(
        Map.of(), Map.of(member.person(), List.of(days(from, until))), List.of());
  }

  private static DaysAway days(LocalDate from, LocalDate until) {
    return new DaysAway(from, Optional.of(until));
  }

  private static Sweeps sweeps(Circumstances circumstances, Action... actions) {
    return new Sweeps(snapshot(circumstances, actions));
  }

  private static Snapshot snapshot(Circumstances circumstances, Action... actions) {
    Snapshot plain = SampleBoard.with(actions);
    return SampleBoard.snapshot(
        plain.roster(),
        Rulebook.DEFAULT,
        plain.calendar(),
        plain.actions(),
        Channels.NONE,
        plain.since(),
        circumstances);
  }
}
