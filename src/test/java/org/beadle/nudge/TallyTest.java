package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
  private static final LocalDate LAST = MONDAY.plusDays(90);
  private static final int TOP = 28;

  private static Tally tally(Sweeps sweeps, Snapshot board) {
    List<Said> said =
        sweeps.sent().stream().map(each -> new Said(each.at(), each.planned())).toList();
    return Tally.of(said, board.actions(), board.hours(), MONDAY, LAST, action -> TOP);
  }

  private static Tally lived(Action... actions) {
    Snapshot board = SampleBoard.with(actions);
    return tally(new Sweeps(board).daily(MONDAY, LAST), board);
  }

  @Test
  void aDeadlineInGoodTimeIsWarnedOfTwiceAndReachesTheTop() {
    Tally tally = lived(SampleAction.number(1).due(MONDAY.plusDays(30)).make());

    assertThat(tally.warnings()).isEqualTo(new Tally.Warnings(1, 1, 0));
    assertThat(tally.topSteps()).isEqualTo(new Tally.TopSteps(List.of(28L), 0));
    assertThat(tally.outside()).isZero();
  }

  @Test
  void aDeadlineThatIsTooNearIsCountedAsSuch() {
    Tally tally = lived(SampleAction.number(1).due(MONDAY.plusDays(1)).make());

    assertThat(tally.warnings()).isEqualTo(new Tally.Warnings(1, 0, 1));
  }

  @Test
  void aDeadlineOfWhichNothingWasSaidIsMissedTwice() {
    Snapshot board = SampleBoard.with(SampleAction.number(1).due(MONDAY.plusDays(30)).make());

    Tally tally = tally(new Sweeps(board), board);

    assertThat(tally.messages()).isZero();
    assertThat(tally.warnings()).isEqualTo(new Tally.Warnings(1, 0, 0));
    assertThat(tally.topSteps()).isEqualTo(new Tally.TopSteps(List.of(), 1));
  }

  @Test
  void eachActionIsMeasuredOnItsOwnLadder() {
    Action quick = SampleAction.number(1).due(MONDAY.plusDays(30)).make();
    Action usual = SampleAction.number(2).due(MONDAY.plusDays(70)).make();
    Snapshot board = SampleBoard.with(quick, usual);
    List<Said> said =
        new Sweeps(board)
            .daily(MONDAY, LAST).sent().stream()
                .map(each -> new Said(each.at(), each.planned()))
                .toList();

    Tally tally =
        Tally.of(
            said,
            board.actions(),
            board.hours(),
            MONDAY,
            LAST,
            action -> action.id() == quick.id() ? 7 : TOP);

    assertThat(tally.topSteps()).isEqualTo(new Tally.TopSteps(List.of(7L), 0));
  }

  @Test
  void whatIsFinishedOrDueLaterOwesNothing() {
    Tally tally =
        lived(
            SampleAction.number(1).due(MONDAY.plusDays(30)).finished(MONDAY).make(),
            SampleAction.number(2).due(LAST.plusDays(1)).make());

    assertThat(tally.warnings()).isEqualTo(new Tally.Warnings(0, 0, 0));
    assertThat(tally.topSteps()).isEqualTo(new Tally.TopSteps(List.of(), 0));
  }

  @Test
  void weeksWithoutAMessageCountInTheMedianAndTheWorstIsNamed() {
    Tally.PersonWeeks weeks = lived(SampleAction.number(1).due(MONDAY.plusDays(9)).make()).weeks();

    assertThat(weeks.sorted()).contains(0);
    assertThat(weeks.worst())
        .hasValueSatisfying(
            worst -> {
              assertThat(worst.person()).isEqualTo(SampleBoard.person(SampleBoard.POLICE_LEAD));
              assertThat(worst.monday()).isEqualTo(MONDAY.plusWeeks(1));
              assertThat(worst.messages()).isEqualTo(3);
            });
  }

  @Test
  void aMessageAtNightIsOutsideWorkingHours() {
    Snapshot board = SampleBoard.with(SampleAction.number(1).due(MONDAY).make());
    Planned planned = new Sweeps(board).on(MONDAY).getFirst();
    Said late =
        new Said(
            MONDAY.atTime(LocalTime.of(17, 0)).atZone(SampleBoard.LONDON).toInstant(), planned);

    assertThat(
            Tally.of(List.of(late), board.actions(), board.hours(), MONDAY, LAST, action -> TOP)
                .outside())
        .isEqualTo(1);
  }
}
