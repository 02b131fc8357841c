package org.beadle.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Group;
import org.junit.jupiter.api.Test;

/** Seen on 18 June 2018, a group that meets four times a year. */
class LapseTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 18);
  private static final Group QUARTERLY = group(1, "Quality assurance group", "four times a year");

  private static Group group(long id, String name, String frequency) {
    return new Group(
        id,
        name,
        Optional.empty(),
        Group.Kind.SUB_GROUP,
        OptionalLong.empty(),
        false,
        false,
        Optional.of(frequency));
  }

  private static Meeting meeting(LocalDate on, Meeting.State state) {
    return new Meeting(
        on.toEpochDay(), 1, on, Optional.empty(), Meeting.Kind.MEETING, state, Optional.empty());
  }

  private static List<Lapse> lapses(Meeting... meetings) {
    return Lapse.among(List.of(QUARTERLY), List.of(meetings), TODAY);
  }

  @Test
  void aGroupWithNothingInTheDiaryIsNamedWithItsLastMeeting() {
    Meeting may = meeting(LocalDate.of(2018, 4, 12), Meeting.State.HELD);
    assertThat(lapses(may))
        .containsExactly(new Lapse(QUARTERLY, Optional.of(may), Optional.empty()));
    assertThat(lapses()).containsExactly(new Lapse(QUARTERLY, Optional.empty(), Optional.empty()));
  }

  @Test
  void aCancelledMeetingIsNone() {
    Meeting held = meeting(LocalDate.of(2018, 3, 12), Meeting.State.HELD);
    Meeting cancelled = meeting(TODAY.plusDays(9), Meeting.State.CANCELLED);
    assertThat(lapses(held, cancelled)).extracting(Lapse::last).containsExactly(Optional.of(held));
  }

  @Test
  void whatStandsInTheDiaryIsEnough() {
    assertThat(lapses(meeting(TODAY, Meeting.State.PLANNED))).isEmpty();
    assertThat(lapses(meeting(TODAY.plusDays(2 * 91), Meeting.State.PLANNED))).isEmpty();
  }

  @Test
  void aMeetingFarAheadLeavesAGap() {
    Meeting far = meeting(TODAY.plusYears(1), Meeting.State.PLANNED);
    Meeting held = meeting(TODAY.minusDays(60), Meeting.State.HELD);
    assertThat(lapses(held, far))
        .containsExactly(new Lapse(QUARTERLY, Optional.of(held), Optional.of(far)));
    assertThat(lapses(meeting(TODAY.minusDays(1), Meeting.State.HELD), far)).isEmpty();
  }

  @Test
  void sixWeeksBeforeItIsWantedTheNextIsMissed() {
    LocalDate first = TODAY.minusDays(91 - 42);
    assertThat(lapses(meeting(first, Meeting.State.HELD))).hasSize(1);
    assertThat(lapses(meeting(first.plusDays(1), Meeting.State.HELD))).isEmpty();
  }

  @Test
  void whoSetsItsOwnDatesMissesNone() {
    Group own = group(2, "Case review group", "as required");
    Group unclear = group(3, "Reading group", "now and then");
    assertThat(Lapse.among(List.of(own, unclear), List.of(), TODAY)).isEmpty();
  }
}
