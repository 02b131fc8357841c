package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Rate;
import org.beadle.meeting.SampleSittings;
import org.beadle.meeting.Sitting;
import org.junit.jupiter.api.Test;

/** Agencies below the threshold, which is 60% unless the board says otherwise. */
class ShortfallTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 14);

  private static List<Sitting> police(Mark... marks) {
    return SampleSittings.weekly(DAY, marks);
  }

  private static List<Shortfall> of(Audience audience, List<Sitting> sittings) {
    return Shortfall.of(
        audience, SampleSittings.ROSTER, Policies.DEFAULT, sittings, DAY.plusMonths(3));
  }

  @Test
  void oneOfFourIsTooLittle() {
    assertThat(of(Audience.BOARD, police(Mark.PRESENT, Mark.ABSENT, Mark.APOLOGIES, Mark.ABSENT)))
        .containsExactly(new Shortfall(Party.agency(SampleSittings.POLICE), new Rate(1, 4), 60));
  }

  @Test
  void ofTwoMeetingsNothingIsSaid() {
    assertThat(of(Audience.BOARD, police(Mark.ABSENT, Mark.ABSENT))).isEmpty();
    assertThat(of(Audience.BOARD, police(Mark.ABSENT, Mark.ABSENT, Mark.ABSENT))).hasSize(1);
  }

  @Test
  void theThresholdItselfIsEnough() {
    assertThat(
            of(
                Audience.BOARD,
                police(Mark.PRESENT, Mark.DEPUTY, Mark.PRESENT, Mark.ABSENT, Mark.ABSENT)))
        .isEmpty();
  }

  @Test
  void whatIsRoundedUpToTheThresholdIsStillBelowIt() {
    Mark[] marks = new Mark[121];
    for (int each = 0; each < marks.length; each++)
      marks[each] = each < 72 ? Mark.PRESENT : Mark.ABSENT;
    assertThat(new Rate(72, 121).percent()).hasValue(60);
    assertThat(of(Audience.BOARD, police(marks))).hasSize(1);
  }

  @Test
  void aRegisterThatIsNotConfirmedDoesNotCount() {
    List<Sitting> sittings = new ArrayList<>(police(Mark.ABSENT, Mark.ABSENT));
    sittings.add(
        SampleSittings.of(
            9, DAY.plusMonths(2), false, Map.of(SampleSittings.POLICE_SEAT, Mark.ABSENT)));
    assertThat(of(Audience.BOARD, sittings)).isEmpty();
  }

  @Test
  void anAgencysOwnDigestTellsOfItselfAndAGroupsOfItsOwnMeetings() {
    List<Sitting> sittings = police(Mark.ABSENT, Mark.ABSENT, Mark.ABSENT);
    assertThat(of(Audience.agency(SampleSittings.POLICE), sittings)).hasSize(1);
    assertThat(of(Audience.agency(SampleSittings.COUNCIL), sittings)).isEmpty();
    assertThat(of(Audience.group(SampleSittings.FULL_BOARD), sittings)).hasSize(1);
    assertThat(of(Audience.group(SampleSittings.NEGLECT), sittings)).isEmpty();
  }
}
