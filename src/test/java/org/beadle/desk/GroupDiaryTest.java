package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Meeting.State;
import org.beadle.meeting.SampleSittings;
import org.junit.jupiter.api.Test;

class GroupDiaryTest {
  private static final LocalDate MONDAY = LocalDate.of(2018, 6, 18);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  private static GroupDiary diary(Meeting... meetings) {
    Group group = SampleSittings.ROSTER.group(SampleSittings.FULL_BOARD).orElseThrow();
    return new GroupDiary(group, List.of(meetings), TUESDAY.atTime(11, 0), 120);
  }

  private static Meeting meeting(long id, LocalDate on, State state) {
    return new Meeting(
        id,
        SampleSittings.FULL_BOARD,
        on,
        Optional.empty(),
        Meeting.Kind.MEETING,
        state,
        Optional.empty());
  }

  @Test
  void aDayMeansTheMeetingThatStandsWhicheverWasPutInFirst() {
    Meeting cancelled = meeting(1, TUESDAY, State.CANCELLED);
    Meeting stands = meeting(2, TUESDAY, State.PLANNED);
    assertThat(diary(cancelled, stands).on(TUESDAY)).contains(stands);
    assertThat(diary(stands, cancelled).find(Optional.of(TUESDAY))).contains(stands);
    assertThat(diary(cancelled).on(TUESDAY)).contains(cancelled);
    assertThat(diary(cancelled).standing(TUESDAY)).isEmpty();
  }

  @Test
  void withoutADayTheNextIsMeantWhichMayBeTodays() {
    Meeting held = meeting(1, MONDAY, State.HELD);
    Meeting cancelled = meeting(2, TUESDAY, State.CANCELLED);
    Meeting next = meeting(3, TUESDAY, State.PLANNED);
    Meeting later = meeting(4, TUESDAY.plusDays(1), State.PLANNED);
    assertThat(diary(held, cancelled, next, later).find(Optional.empty())).contains(next);
    assertThat(diary(held, cancelled).find(Optional.empty())).isEmpty();
  }

  @Test
  void theNextIsNoneThatHasEnded() {
    Meeting ended = at(1, LocalTime.of(9, 0));
    Meeting going = at(2, LocalTime.of(9, 1));
    assertThat(diary(ended, going).find(Optional.empty())).contains(going);
    assertThat(diary(ended).find(Optional.empty())).isEmpty();
    assertThat(diary(ended).find(Optional.of(TUESDAY))).contains(ended);
  }

  private static Meeting at(long id, LocalTime starts) {
    return new Meeting(
        id,
        SampleSittings.FULL_BOARD,
        TUESDAY,
        Optional.of(starts),
        Meeting.Kind.MEETING,
        State.PLANNED,
        Optional.empty());
  }

  @Test
  void pastIsWhatHasComeTheLastFirst() {
    Meeting held = meeting(1, MONDAY, State.HELD);
    Meeting today = meeting(2, TUESDAY, State.PLANNED);
    Meeting later = meeting(3, TUESDAY.plusDays(1), State.PLANNED);
    assertThat(diary(held, today, later).past()).containsExactly(today, held);
  }
}
