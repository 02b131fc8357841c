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
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Role;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 14);
  private static final long NEXT_SEAT = 299;

  private static List<Sitting> sittings(Mark... marks) {
    return SampleSittings.weekly(DAY, marks).reversed();
  }

  private static List<List<Long>> runs(List<Sitting> sittings) {
    return Run.of(Presence.of(sittings), SampleSittings.ROSTER).stream()
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
    assertThat(
            Run.of(Presence.of(sittings(ABSENT, PRESENT, ABSENT, ABSENT)), SampleSittings.ROSTER))
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

  @Test
  void aRunGoesOnWhereTheAgencysSeatChangesHands() {
    LocalDate handed = DAY.plusWeeks(2);
    Roster roster =
        with(
            seat(SampleSittings.POLICE_SEAT, Optional.empty(), Optional.of(handed.minusDays(1))),
            seat(NEXT_SEAT, Optional.of(handed), Optional.empty()),
            seat(SampleSittings.POLICE_SECOND, Optional.empty(), Optional.empty()));
    List<Sitting> sittings = new ArrayList<>(SampleSittings.weekly(DAY, PRESENT, ABSENT));
    sittings.add(SampleSittings.of(3, handed, true, Map.of(NEXT_SEAT, ABSENT)));
    sittings.add(
        SampleSittings.of(
            4,
            handed.plusWeeks(1),
            true,
            Map.of(NEXT_SEAT, ABSENT, SampleSittings.POLICE_SECOND, ABSENT)));

    List<Run> runs = Run.of(Presence.of(sittings), roster);

    assertThat(runs).extracting(Run::length).containsExactlyInAnyOrder(3, 1);
    assertThat(runs).allMatch(run -> run.stands(roster, handed.plusWeeks(2)));
    assertThat(runs).extracting(Run::seat).contains(SampleSittings.POLICE_SEAT);
  }

  @Test
  void aPlaceOfWhichNoSeatIsLeftStandsNoMore() {
    Roster roster =
        with(seat(SampleSittings.POLICE_SEAT, Optional.empty(), Optional.of(DAY.plusWeeks(3))));
    Run run = Run.of(Presence.of(sittings(ABSENT, ABSENT, ABSENT)), roster).getFirst();

    assertThat(run.stands(roster, DAY.plusWeeks(3))).isTrue();
    assertThat(run.stands(roster, DAY.plusWeeks(4))).isFalse();
  }

  private static Roster with(Seat... seats) {
    Roster sample = SampleSittings.ROSTER;
    return new Roster(
        sample.board(),
        sample.agencies(),
        sample.groups(),
        sample.offices(),
        sample.members(),
        List.of(seats),
        sample.aliases());
  }

  private static Seat seat(long id, Optional<LocalDate> from, Optional<LocalDate> until) {
    return new Seat(
        id,
        SampleSittings.FULL_BOARD,
        OptionalLong.of(SampleSittings.POLICE),
        OptionalLong.empty(),
        Role.MEMBER,
        from,
        until);
  }
}
