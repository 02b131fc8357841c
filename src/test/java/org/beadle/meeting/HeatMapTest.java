package org.beadle.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.meeting.HeatMap.Cell.ABSENT;
import static org.beadle.meeting.HeatMap.Cell.APOLOGIES;
import static org.beadle.meeting.HeatMap.Cell.NOT_EXPECTED;
import static org.beadle.meeting.HeatMap.Cell.PRESENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.beadle.board.Party;
import org.junit.jupiter.api.Test;

class HeatMapTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 14);
  private static final Party POLICE = Party.agency(SampleSittings.POLICE);
  private static final Party COUNCIL = Party.agency(SampleSittings.COUNCIL);

  private static final List<Sitting> SITTINGS =
      List.of(
          SampleSittings.of(
              2,
              DAY.plusDays(30),
              true,
              Map.of(
                  SampleSittings.POLICE_SEAT, Mark.ABSENT,
                  SampleSittings.POLICE_SECOND, Mark.APOLOGIES,
                  SampleSittings.COUNCIL_SEAT, Mark.ABSENT)),
          SampleSittings.of(
              1,
              DAY,
              true,
              Map.of(
                  SampleSittings.POLICE_SEAT, Mark.ABSENT,
                  SampleSittings.POLICE_SECOND, Mark.PRESENT,
                  SampleSittings.CHAIR_SEAT, Mark.PRESENT)),
          SampleSittings.of(
              3, DAY.plusDays(60), false, Map.of(SampleSittings.POLICE_SEAT, Mark.PRESENT)));

  @Test
  void anAgencyIsShownByTheBestOfItsSeatsAtEachConfirmedMeeting() {
    HeatMap map = HeatMap.of(SITTINGS, SampleSittings.ROSTER);
    assertThat(map.meetings()).extracting(Meeting::id).containsExactly(1L, 2L);
    assertThat(map.rows())
        .containsExactly(
            new HeatMap.Row(COUNCIL, List.of(NOT_EXPECTED, ABSENT)),
            new HeatMap.Row(POLICE, List.of(PRESENT, APOLOGIES)));
  }

  @Test
  void theLatestMeetingsAreItsLastColumns() {
    HeatMap map = HeatMap.of(SITTINGS, SampleSittings.ROSTER).latest(1);
    assertThat(map.meetings()).extracting(Meeting::id).containsExactly(2L);
    assertThat(map.rows())
        .containsExactly(
            new HeatMap.Row(COUNCIL, List.of(ABSENT)), new HeatMap.Row(POLICE, List.of(APOLOGIES)));
  }
}
