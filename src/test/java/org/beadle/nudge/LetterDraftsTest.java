package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.DaysAway;
import org.beadle.board.Member;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Run;
import org.junit.jupiter.api.Test;

/** Draft letters about seat 206 of the full board, the council's. */
class LetterDraftsTest {
  private static final long SEAT = 206;
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

  private static Run run(int length, boolean lasts) {
    return run(SampleBoard.FULL_BOARD, SampleBoard.COUNCIL_LEAD, length, lasts);
  }

  private static Run run(long group, Member holder, int length, boolean lasts) {
    List<Meeting> missed = new ArrayList<>();
    for (int each = 1; each <= length; each++)
      missed.add(
          new Meeting(
              each,
              group,
              TODAY.minusDays(100).plusWeeks(each),
              Optional.empty(),
              Meeting.Kind.MEETING,
              Meeting.State.HELD,
              Optional.empty()));
    return new Run(SEAT, OptionalLong.of(holder.id()), missed, lasts);
  }

  private static Snapshot with(Circumstances circumstances, Run... runs) {
    Snapshot plain = SampleBoard.with();
    return SampleBoard.snapshot(
        plain.roster(),
        plain.rules(),
        plain.calendar(),
        plain.actions(),
        plain.channels(),
        plain.since(),
        circumstances.with(List.of(runs)));
  }

  private static Sweeps sweeps(Run... runs) {
    return new Sweeps(with(Circumstances.NONE, runs));
  }

  @Test
  void threeAbsencesDraftALetterForTheChair() {
    List<Planned> planned = sweeps(run(3, true)).on(TODAY);

    assertThat(planned).hasSize(1);
    assertThat(planned.getFirst().recipient()).isEqualTo(SampleBoard.person(SampleBoard.CHAIR));
    assertThat(planned.getFirst().nudges()).singleElement().isInstanceOf(Nudge.LetterDraft.class);
  }

  @Test
  void twoAreTooFewAndARunThatEndedIsOver() {
    assertThat(sweeps(run(2, true), run(4, false)).on(TODAY)).isEmpty();
  }

  @Test
  void oneRunIsToldOnceHoweverLongItGetsAndWhoeverStandsIn() {
    Sweeps first = sweeps(run(3, true));
    first.on(TODAY);
    assertThat(first.on(TODAY.plusDays(1))).isEmpty();
    assertThat(first.after(with(Circumstances.NONE, run(4, true))).on(TODAY.plusDays(5))).isEmpty();
    Circumstances away =
        new Circumstances(
            Map.of(),
            Map.of(
                SampleBoard.CHAIR.person(),
                List.of(new DaysAway(TODAY, Optional.of(TODAY.plusDays(30))))),
            List.of());
    assertThat(first.after(with(away, run(3, true))).on(TODAY.plusDays(5))).isEmpty();
  }

  @Test
  void oneRunIsToldOnceThoughARegisterIsPutRightOrTheBoardWaitsLonger() {
    Sweeps first = sweeps(run(3, true));
    first.on(TODAY);
    Run longer = run(4, true);
    Run corrected = new Run(SEAT, longer.holder(), longer.missed().subList(1, 4), true);
    assertThat(first.after(with(Circumstances.NONE, corrected)).on(TODAY.plusDays(5))).isEmpty();
  }

  @Test
  void whileTheChairIsAwayTheBoardManagerHasIt() {
    Circumstances away =
        new Circumstances(
            Map.of(),
            Map.of(
                SampleBoard.CHAIR.person(),
                List.of(new DaysAway(TODAY, Optional.of(TODAY.plusDays(30))))),
            List.of());
    assertThat(new Sweeps(with(away, run(3, true))).on(TODAY))
        .extracting(Planned::recipient)
        .containsExactly(SampleBoard.person(SampleBoard.MANAGER));
  }

  @Test
  void nobodyIsAskedToWriteToThemselves() {
    Run own = run(SampleBoard.FULL_BOARD, SampleBoard.CHAIR, 3, true);
    assertThat(sweeps(own).on(TODAY))
        .extracting(Planned::recipient)
        .containsExactly(SampleBoard.person(SampleBoard.MANAGER));
  }

  @Test
  void aConfidentialGroupsLetterGoesToItsOwnChair() {
    Run hidden = run(SampleBoard.CASE_REVIEW, SampleBoard.COUNCIL_LEAD, 3, true);
    assertThat(sweeps(hidden).on(TODAY))
        .extracting(Planned::recipient)
        .containsExactly(SampleBoard.person(SampleBoard.REVIEW_CHAIR));
  }
}
