package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.SampleBoard.BOARD_CHANNEL;
import static org.beadle.nudge.SampleBoard.CHAIR;
import static org.beadle.nudge.SampleBoard.COUNCIL_LEAD;
import static org.beadle.nudge.SampleBoard.MANAGER;
import static org.beadle.nudge.SampleBoard.NEGLECT_CHAIR;
import static org.beadle.nudge.SampleBoard.NEGLECT_CHANNEL;
import static org.beadle.nudge.SampleBoard.POLICE_CHANNEL;
import static org.beadle.nudge.SampleBoard.POLICE_LEAD;
import static org.beadle.nudge.SampleBoard.REVIEW_CHAIR;
import static org.beadle.nudge.SampleBoard.REVIEW_CHANNEL;
import static org.beadle.nudge.SampleBoard.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.board.Rung;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

class EscalationTest {
  /** A Wednesday, as are the days 7, 14, 21 and 28 away from it. */
  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

  @Test
  void theLadderIsClimbedStepByStep() {
    Action late =
        SampleAction.number(1)
            .due(DUE)
            .ledBy(Party.agency(SampleBoard.POLICE), Party.group(SampleBoard.NEGLECT))
            .make();

    Sweeps sweeps = sweeps(late).daily(DUE, DUE.plusDays(90));

    assertThat(escalations(sweeps, person(POLICE_LEAD))).containsExactly(1, 14);
    assertThat(escalations(sweeps, person(NEGLECT_CHAIR))).containsExactly(7);
    assertThat(escalations(sweeps, NEGLECT_CHANNEL)).containsExactly(7);
    assertThat(escalations(sweeps, POLICE_CHANNEL)).containsExactly(14);
    assertThat(escalations(sweeps, person(CHAIR))).containsExactly(28);
    assertThat(escalations(sweeps, BOARD_CHANNEL)).containsExactly(28);
  }

  @Test
  void aBoardsOwnLadderIsClimbed() {
    Snapshot standard = SampleBoard.withChannels(ofNeglect(DUE));
    Policies own = new Policies(Map.of("ladder", "3 independent chair, 10 board manager"));
    Snapshot snapshot =
        SampleBoard.snapshot(
            standard.roster(),
            own,
            standard.calendar(),
            standard.actions(),
            standard.channels(),
            SampleBoard.SINCE);

    Sweeps sweeps = new Sweeps(snapshot).daily(DUE, DUE.plusDays(40));

    assertThat(escalations(sweeps, person(CHAIR))).containsExactly(3);
    assertThat(escalations(sweeps, BOARD_CHANNEL)).containsExactly(3);
    assertThat(escalations(sweeps, person(MANAGER))).containsExactly(10);
    assertThat(escalations(sweeps, person(NEGLECT_CHAIR))).isEmpty();
  }

  @Test
  void aStepOnADayOffIsTakenOnTheWorkingDayAfter() {
    LocalDate saturday = LocalDate.of(2026, 10, 3);

    Sweeps sweeps = sweeps(ofNeglect(saturday)).daily(saturday, saturday.plusDays(12));

    assertThat(escalations(sweeps, NEGLECT_CHANNEL)).containsExactly(7);
    assertThat(sweeps.days(NEGLECT_CHANNEL))
        .contains(LocalDate.of(2026, 10, 12))
        .doesNotContain(LocalDate.of(2026, 10, 10));
  }

  @Test
  void whoHoldsSeveralOfficesIsToldOnceADayOfTheHighestStep() {
    Sweeps sweeps = sweeps(ofNeglect(DUE));

    sweeps.on(DUE.plusDays(8));

    assertThat(sweeps.steps(person(NEGLECT_CHAIR))).containsExactly(7);
    assertThat(sweeps.to(person(NEGLECT_CHAIR))).allMatch(Nudge.Escalation.class::isInstance);
    assertThat(sweeps.on(DUE.plusDays(9))).isEmpty();
  }

  @Test
  void theHolderIsToldOfTheNextStepAndItsDay() {
    Action late =
        SampleAction.number(1)
            .due(DUE)
            .ledBy(Party.agency(SampleBoard.POLICE), Party.group(SampleBoard.NEGLECT))
            .make();

    assertThat(firstStep(late, POLICE_LEAD).next())
        .contains(new Rung.Ahead(new Rung(7, Rung.Told.GROUP_CHAIR), DUE.plusDays(7)));
  }

  @Test
  void aStepThatWouldTellTheHolderAgainIsNamedForTheChannelThatHearsOfItToo() {
    assertThat(firstStep(ofNeglect(DUE), NEGLECT_CHAIR).next())
        .contains(new Rung.Ahead(new Rung(7, Rung.Told.GROUP_CHAIR), DUE.plusDays(7), true));
  }

  @Test
  void aStepThatWouldTellTheHolderAloneIsNotNamedAsTheNext() {
    Sweeps sweeps = new Sweeps(SampleBoard.with(ofNeglect(DUE)));
    sweeps.on(DUE.plusDays(1));
    Nudge.Escalation first = (Nudge.Escalation) sweeps.to(person(NEGLECT_CHAIR)).getFirst();

    assertThat(first.next())
        .contains(new Rung.Ahead(new Rung(14, Rung.Told.AGENCY_MEMBER), DUE.plusDays(14)));
  }

  /** The independent chair leads through the full board, and is at the top of the ladder, too. */
  @Test
  void whoIsRemindedAndAtTheTopHearsThatItGoesQuieter() {
    Action late = SampleAction.number(1).due(DUE).ledBy(Party.group(SampleBoard.FULL_BOARD)).make();

    Sweeps sweeps = sweeps(late).daily(DUE.plusDays(1), DUE.plusDays(28));

    assertThat(sweeps.to(person(CHAIR)).getLast())
        .isInstanceOfSatisfying(
            Nudge.Escalation.class, top -> assertThat(top.pace()).isEqualTo(Nudge.Pace.MONTHLY));
    assertThat(sweeps.to(BOARD_CHANNEL).getLast())
        .isInstanceOfSatisfying(
            Nudge.Escalation.class, top -> assertThat(top.pace()).isEqualTo(Nudge.Pace.AS_BEFORE));
  }

  private static Nudge.Escalation firstStep(Action action, Member holder) {
    Sweeps sweeps = sweeps(action);
    sweeps.on(DUE.plusDays(1));
    return (Nudge.Escalation) sweeps.to(person(holder)).getFirst();
  }

  @Test
  void aStepIsTakenOnceWhoeverComesIntoTheOfficeLater() {
    Sweeps before = sweeps(ofNeglect(DUE)).daily(DUE.plusDays(1), DUE.plusDays(28));
    List<Member> others =
        SampleBoard.members().stream().map(EscalationTest::replacedIfChair).toList();
    Snapshot changed =
        SampleBoard.snapshot(
            SampleBoard.roster(SampleBoard.LONDON, others),
            Policies.DEFAULT,
            SampleBoard.weekdays(),
            List.of(ofNeglect(DUE)),
            SampleBoard.CHANNELS,
            SampleBoard.SINCE);

    Sweeps after = before.after(changed).daily(DUE.plusDays(29), DUE.plusDays(40));

    assertThat(after.to(new Recipient.Person(5000))).isEmpty();
    assertThat(escalations(after, person(CHAIR))).containsExactly(28);
  }

  private static Member replacedIfChair(Member member) {
    if (!member.equals(CHAIR)) return member;
    return new Member(
        member.id(),
        5000,
        "New chair",
        member.email(),
        member.agency(),
        member.from(),
        member.until());
  }

  @Test
  void aBlockerPausesTheHoldersLadderAndItsOwnIsClimbed() {
    Action blocked =
        SampleAction.number(1).due(DUE).ledBy(Party.group(SampleBoard.NEGLECT)).blocked().make();

    Sweeps sweeps = sweeps(blocked).daily(DUE, DUE.plusDays(60));

    assertThat(escalations(sweeps, person(COUNCIL_LEAD))).containsExactly(1, 14);
    assertThat(escalations(sweeps, person(CHAIR))).containsExactly(28);
    assertThat(sweeps.steps(person(NEGLECT_CHAIR))).containsExactly(0, 7);
    assertThat(sweeps.to(person(NEGLECT_CHAIR)).getLast()).isInstanceOf(Nudge.Escalation.class);
  }

  @Test
  void whereNoGroupTakesPartTheBoardManagerIsToldInItsChairsPlace() {
    Sweeps sweeps = sweeps(SampleAction.number(1).due(DUE).make());

    sweeps.daily(DUE, DUE.plusDays(7));

    assertThat(escalations(sweeps, person(MANAGER))).containsExactly(7);
    assertThat(sweeps.to(NEGLECT_CHANNEL)).isEmpty();
  }

  @Test
  void aConfidentialActionIsToldToItsOwnPeopleAndChannelOnly() {
    Action confidential =
        SampleAction.number(1)
            .due(DUE)
            .ledBy(Party.group(SampleBoard.CASE_REVIEW), Party.agency(SampleBoard.POLICE))
            .confidentialTo(SampleBoard.CASE_REVIEW)
            .make();
    Action ledByAnOutsider =
        SampleAction.number(2).due(DUE).confidentialTo(SampleBoard.CASE_REVIEW).make();

    Sweeps sweeps =
        sweeps(confidential, ledByAnOutsider).daily(DUE.minusDays(40), DUE.plusDays(90));

    assertThat(promised(sweeps))
        .containsOnly(person(REVIEW_CHAIR), person(MANAGER), person(CHAIR), REVIEW_CHANNEL);
  }

  @Test
  void afterALongPauseEachIsToldOnceOfAllThatIsLate() {
    Action[] late =
        Stream.of(1, 2, 3, 4, 5)
            .map(number -> ofNeglect(number, DUE.minusDays(number)))
            .toArray(Action[]::new);
    Sweeps sweeps = sweeps(late);

    List<Planned> planned = sweeps.on(DUE.plusDays(201));

    assertThat(planned)
        .filteredOn(each -> each.kind() != Planned.Kind.DIGEST)
        .extracting(Planned::recipient)
        .doesNotHaveDuplicates()
        .contains(person(NEGLECT_CHAIR), person(CHAIR), NEGLECT_CHANNEL, BOARD_CHANNEL);
    assertThat(planned)
        .filteredOn(each -> each.recipient().equals(NEGLECT_CHANNEL))
        .filteredOn(each -> each.kind() == Planned.Kind.ESCALATION)
        .singleElement()
        .satisfies(each -> assertThat(each.nudges()).hasSize(5));
    assertThat(sweeps.on(DUE.plusDays(202))).isEmpty();
  }

  private static Action ofNeglect(LocalDate due) {
    return ofNeglect(1, due);
  }

  private static Action ofNeglect(int number, LocalDate due) {
    return SampleAction.number(number).due(due).ledBy(Party.group(SampleBoard.NEGLECT)).make();
  }

  private static Sweeps sweeps(Action... actions) {
    return new Sweeps(SampleBoard.withChannels(actions));
  }

  private static List<Integer> escalations(Sweeps sweeps, Recipient recipient) {
    return sweeps.to(recipient).stream()
        .filter(Nudge.Escalation.class::isInstance)
        .map(Nudge.OnPromise::step)
        .toList();
  }

  private static List<Nudge> all(Sweeps sweeps) {
    return sweeps.sent().stream().flatMap(sent -> sent.planned().nudges().stream()).toList();
  }

  /** Everyone who was told of a milestone. */
  private static List<Recipient> promised(Sweeps sweeps) {
    return sweeps.sent().stream()
        .map(Sweeps.Sent::planned)
        .filter(planned -> planned.kind() != Planned.Kind.DIGEST)
        .map(Planned::recipient)
        .toList();
  }
}
