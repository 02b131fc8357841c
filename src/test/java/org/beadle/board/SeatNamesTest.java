package org.beadle.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SeatNamesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

  private static final Agency COUNCIL =
      new Agency(11, "Sample County Council", Optional.of("SCC"), true);
  private static final Agency POLICE = new Agency(12, "Sample Police", Optional.empty(), true);
  private static final Agency HEALTH =
      new Agency(13, "Integrated Care Board", Optional.empty(), true);

  private final List<Seat> seats = new ArrayList<>();
  private final Seat chair = seat(OptionalLong.empty(), 31, Role.CHAIR);
  private final Seat social = seat(OptionalLong.of(11), 32, Role.MEMBER);
  private final Seat learning = seat(OptionalLong.of(11), 33, Role.MEMBER);
  private final Seat police = seat(OptionalLong.of(12), 31, Role.MEMBER);
  private final Seat health = seat(OptionalLong.of(13), 0, Role.MEMBER);
  private final SeatNames names = SeatNames.of(roster(), seats, DAY);

  private Seat seat(OptionalLong agency, long holder, Role role) {
    OptionalLong who = holder == 0 ? OptionalLong.empty() : OptionalLong.of(holder);
    Seat seat =
        new Seat(100 + seats.size(), 1, agency, who, role, Optional.empty(), Optional.empty());
    seats.add(seat);
    return seat;
  }

  private Roster roster() {
    return new Roster(
        new Board(9, "sample", "Sample board", ZoneId.of("Europe/London"), Nation.ENGLAND),
        List.of(COUNCIL, POLICE, HEALTH),
        List.of(),
        List.of(),
        List.of(
            member(31, "Police lead"), member(32, "Social care lead"), member(33, "Schools lead")),
        seats,
        Map.of("Police", Party.agency(12), "Health commissioners", Party.agency(13)));
  }

  private static Member member(long id, String name) {
    return new Member(
        id, id, name, Optional.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());
  }

  private void finds(String typed, Seat seat) {
    assertThat(names.find(typed)).as(typed).isEqualTo(new SeatNames.Match.One(seat));
  }

  @Test
  void eachSeatHasANameOfItsOwn() {
    assertThat(seats)
        .extracting(names::label)
        .containsExactly(
            "Police lead (chair)",
            "Sample County Council, Social care lead",
            "Sample County Council, Schools lead",
            "Sample Police",
            "Integrated Care Board");
    for (Seat seat : seats) finds(names.label(seat), seat);
  }

  @Test
  void aSeatIsFoundByAgencyHolderOrBoth() {
    finds("police", police);
    finds("@schools-lead", learning);
    finds("Social care lead", social);
    finds("SCC Schools lead", learning);
    finds("health", health);
    finds("Police lead chair", chair);
    finds("sample police, police lead", police);
  }

  @Test
  void whatMayBeSeveralIsNotGuessed() {
    assertThat(names.find("SCC")).isEqualTo(new SeatNames.Match.Unclear(List.of(learning, social)));
    assertThat(names.find("Police lead"))
        .isEqualTo(new SeatNames.Match.Unclear(List.of(chair, police)));
    assertThat(names.find("Fire service")).isEqualTo(new SeatNames.Match.Unclear(List.of()));
    assertThat(names.find("?")).isEqualTo(new SeatNames.Match.Unclear(List.of()));
  }

  @Test
  void theListBeginsWithPersonalSeats() {
    assertThat(names.inOrder()).startsWith(chair).hasSize(5);
    assertThat(names.line(chair)).isEqualTo("Police lead (chair)");
    assertThat(names.line(police)).isEqualTo("Sample Police: Police lead");
    assertThat(names.line(health)).isEqualTo("Integrated Care Board: vacant");
  }
}
