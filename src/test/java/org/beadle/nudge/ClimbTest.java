package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.SampleBoard.NEGLECT_CHAIR;
import static org.beadle.nudge.SampleBoard.NEGLECT_CHANNEL;
import static org.beadle.nudge.SampleBoard.POLICE_LEAD;
import static org.beadle.nudge.SampleBoard.person;

import java.time.LocalDate;
import java.util.List;
import org.beadle.board.Party;
import org.beadle.board.Rung;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

class ClimbTest {
  /** A Wednesday, as are the days 7, 14, 21 and 28 away from it. */
  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

  private static SampleAction ofPolice() {
    return SampleAction.number(1)
        .due(DUE)
        .ledBy(Party.agency(SampleBoard.POLICE), Party.group(SampleBoard.NEGLECT));
  }

  /** What is open on a day, where there were sweeps every day up to it. */
  private static List<Climb> open(Action action, LocalDate day) {
    return open(action, action, day);
  }

  private static List<Climb> open(Action before, Action now, LocalDate day) {
    Sweeps sweeps = new Sweeps(SampleBoard.withChannels(before)).daily(DUE, day);
    return Climb.open(SampleBoard.withChannels(now), day, sweeps.recorded());
  }

  @Test
  void nothingIsOpenBeforeTheFirstStep() {
    assertThat(open(ofPolice().make(), DUE)).isEmpty();
  }

  @Test
  void eachStepTellsWhoWasToldAndTheNextWhenItComes() {
    Climb climb = open(ofPolice().make(), DUE.plusDays(8)).getFirst();
    assertThat(climb.taken()).extracting(Climb.Taken::daysLate).containsExactly(1, 7);
    assertThat(climb.taken().getFirst().told())
        .extracting(NudgeKey::to)
        .containsExactly(person(POLICE_LEAD));
    assertThat(climb.taken().getLast().told())
        .extracting(NudgeKey::to)
        .containsExactly(person(NEGLECT_CHAIR), NEGLECT_CHANNEL);
    assertThat(climb.next())
        .contains(new Rung.Ahead(new Rung(14, Rung.Told.AGENCY_MEMBER), DUE.plusDays(14)));
  }

  @Test
  void atTheTopNothingLiesAhead() {
    Climb climb = open(ofPolice().make(), DUE.plusDays(30)).getFirst();
    assertThat(climb.taken()).extracting(Climb.Taken::daysLate).containsExactly(1, 7, 14, 28);
    assertThat(climb.next()).isEmpty();
  }

  @Test
  void aStepOnADayOffLiesOnTheWorkingDayAfter() {
    LocalDate saturday = LocalDate.of(2026, 10, 3);
    Action action =
        SampleAction.number(1).due(saturday).ledBy(Party.group(SampleBoard.NEGLECT)).make();
    Climb climb = open(action, saturday.plusDays(2)).getFirst();
    assertThat(climb.next().orElseThrow().on()).isEqualTo(LocalDate.of(2026, 10, 12));
  }

  @Test
  void whatIsFinishedOrDueOnAnotherDayIsNotOpen() {
    LocalDate day = DUE.plusDays(3);
    Action late = ofPolice().make();
    assertThat(open(late, ofPolice().finished(day).make(), day)).isEmpty();
    assertThat(open(late, SampleAction.number(1).due(DUE.minusDays(2)).make(), day)).isEmpty();
  }

  @Test
  void aBlockedActionGoesNoHigher() {
    Climb climb = open(ofPolice().make(), ofPolice().blocked().make(), DUE.plusDays(3)).getFirst();
    assertThat(climb.next()).isEmpty();
    assertThat(climb.blockersNext().orElseThrow().on()).isEqualTo(DUE.plusDays(5));
  }

  @Test
  void whatWaitedForAnActionThatIsFinishedGoesOn() {
    Action freed = ofPolice().blocked().freed(DUE).make();
    Climb climb = open(ofPolice().make(), freed, DUE.plusDays(3)).getFirst();
    assertThat(climb.next())
        .contains(new Rung.Ahead(new Rung(7, Rung.Told.GROUP_CHAIR), DUE.plusDays(7)));
    assertThat(climb.blockersNext()).isEmpty();
  }

  @Test
  void onceNothingBlocksItItGoesOnFromItsOwnLastStep() {
    Sweeps own =
        new Sweeps(SampleBoard.withChannels(ofPolice().make())).daily(DUE, DUE.plusDays(3));
    LocalDate freed = DUE.plusDays(40);
    Sweeps blocked =
        own.after(SampleBoard.withChannels(ofPolice().blockedSince(DUE.plusDays(4)).make()))
            .daily(DUE.plusDays(4), freed);

    Climb climb =
        Climb.open(SampleBoard.withChannels(ofPolice().make()), freed, blocked.recorded())
            .getFirst();

    assertThat(climb.taken())
        .filteredOn(step -> !step.ofBlocker())
        .extracting(Climb.Taken::daysLate)
        .containsExactly(1);
    assertThat(climb.taken())
        .filteredOn(Climb.Taken::ofBlocker)
        .extracting(Climb.Taken::daysLate)
        .containsExactly(1, 7, 14, 28);
    assertThat(climb.next()).contains(new Rung.Ahead(new Rung(7, Rung.Told.GROUP_CHAIR), freed));
  }

  @Test
  void aStepDoesNotWaitWhileRemindersArePutOff() {
    LocalDate until = DUE.plusDays(13);
    Climb climb =
        open(ofPolice().make(), ofPolice().snoozedUntil(until).make(), DUE.plusDays(3)).getFirst();
    assertThat(climb.next().orElseThrow().on()).isEqualTo(DUE.plusDays(7));
  }
}
