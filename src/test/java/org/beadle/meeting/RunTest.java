package org.beadle.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.meeting.Mark.ABSENT;
import static org.beadle.meeting.Mark.APOLOGIES;
import static org.beadle.meeting.Mark.DEPUTY;
import static org.beadle.meeting.Mark.PRESENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 14);

  private static List<Sitting> sittings(Mark... marks) {
    return SampleSittings.weekly(DAY, marks).reversed();
  }

  private static List<List<Long>> runs(List<Sitting> sittings) {
    return Run.of(Presence.of(sittings)).stream()
        .map(run -> run.missed().stream().map(Meeting::id).toList())
        .toList();
  }

  @Test
  void whateverElseARegisterSaysEndsARun() {
    assertThat(runs(sittings(ABSENT, ABSENT, PRESENT, ABSENT, APOLOGIES, ABSENT, DEPUTY)))
        .containsExactly(List.of(1L, 2L), List.of(4L), List.of(6L));
  }

  @Test
  void theLastRunLastsUntilTheSeatIsFilledOrExcused() {
    assertThat(Run.of(Presence.of(sittings(ABSENT, PRESENT, ABSENT, ABSENT))))
        .extracting(Run::lasts)
        .containsExactly(false, true);
  }

  @Test
  void aMeetingWithoutAConfirmedRegisterNeitherEndsARunNorIsInIt() {
    List<Sitting> sittings = new ArrayList<>(sittings(ABSENT, ABSENT));
    sittings.add(
        SampleSittings.of(9, DAY.plusDays(3), false, Map.of(SampleSittings.POLICE_SEAT, PRESENT)));
    sittings.add(
        SampleSittings.of(8, DAY.plusDays(4), true, Map.of(SampleSittings.CHAIR_SEAT, PRESENT)));
    assertThat(runs(sittings)).containsExactly(List.of(1L, 2L));
  }
}
