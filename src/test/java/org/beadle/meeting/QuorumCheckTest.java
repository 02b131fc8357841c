package org.beadle.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beadle.board.Quorum;
import org.beadle.board.Seat;
import org.junit.jupiter.api.Test;

class QuorumCheckTest {
  private static Quorate.Lack lack(Quorate quorate) {
    return ((Quorate.NotMet) quorate).lack();
  }

  private static List<FilledSeat> sitting(Table table, int... seats) {
    return java.util.Arrays.stream(seats)
        .mapToObj(at -> Table.present(table.seats.get(at)))
        .toList();
  }

  @Test
  void withoutARuleThereIsNothingToMeet() {
    assertThat(Table.full().rule("none").of(List.of())).isEqualTo(new Quorate.NoRule());
  }

  @Test
  void aNumberIsMetWhenSoManySeatsAreFilled() {
    Table table = Table.full();
    assertThat(lack(table.rule("3").of(sitting(table, 0, 1))).seats()).isEqualTo(1);
    assertThat(Table.holds(table.rule("3").of(sitting(table, 0, 1, 2)))).isTrue();
  }

  @Test
  void classesWantSomebodyOfEach() {
    Table table = Table.full();
    QuorumCheck check = table.rule("police, health and council each");
    assertThat(lack(check.of(sitting(table, 1))).classes())
        .extracting(Quorum.AnyOf::toString)
        .containsExactly("health", "council");
    assertThat(Table.holds(check.of(sitting(table, 0, 1, 2)))).isTrue();
    assertThat(Table.holds(check.of(sitting(table, 0, 1, 3)))).as("health by an alias").isTrue();
  }

  @Test
  void ofAGroupOfAgenciesOneWillDo() {
    Table table = Table.full();
    QuorumCheck check = table.rule("2 and (police, health)");
    Quorate none = check.of(sitting(table, 0));
    assertThat(lack(none).seats()).isEqualTo(1);
    assertThat(lack(none).classes())
        .extracting(Quorum.AnyOf::toString)
        .containsExactly("police or health");
    assertThat(Table.holds(check.of(sitting(table, 0, 2)))).isTrue();
  }

  @Test
  void aClassOfWhichNobodySitsOnTheGroupIsNamed() {
    Table table = Table.full();
    Quorate.Lack lack =
        lack(table.rule("police and fire each").of(sitting(table, 0, 1, 2, 3, 4, 5)));
    assertThat(lack.unseated()).extracting(Quorum.AnyOf::toString).containsExactly("fire");
  }

  @Test
  void aChairCountsForTheAgencyThatHeOrSheRepresents() {
    Table table = new Table();
    Seat chair = table.chair(1, 300);
    assertThat(Table.holds(table.rule("police each").of(List.of(Table.present(chair))))).isTrue();
  }

  @Test
  void deputiesCountAsTheBoardSays() {
    Table table = Table.full();
    List<FilledSeat> sent = List.of(Table.deputy(table.seats.get(1), "A deputy"));
    assertThat(Table.holds(table.rule("1").of(sent))).isTrue();
    assertThat(Table.holds(table.rule("1", "deputies-count", "no").of(sent))).isFalse();
    assertThat(Table.holds(table.rule("police each", "deputies-count", "no").of(sent))).isFalse();
  }

  @Test
  void whoSitsForTwoAgenciesCountsForBothOrOnce() {
    Table table = new Table();
    Seat council = table.seat(0, 300);
    Seat schools = table.seat(4, 300);
    table.seat(1, 301);
    List<FilledSeat> one = List.of(Table.present(council), Table.present(schools));
    assertThat(Table.holds(table.rule("2").of(one))).isTrue();
    assertThat(Table.holds(table.rule("council and schools each").of(one))).isTrue();

    assertThat(lack(table.rule("2", "dual-seats-count", "no").of(one)).seats()).isEqualTo(1);
    Quorate classes = table.rule("council and schools each", "dual-seats-count", "no").of(one);
    assertThat(lack(classes).classes()).hasSize(1);
  }

  @Test
  void whoCountsOnceIsExpectedOnce() {
    Table table = new Table();
    Seat council = table.seat(0, 300);
    table.seat(4, 300);
    Seat police = table.seat(1, 301);
    List<FilledSeat> all = List.of(Table.present(council), Table.present(police));
    assertThat(Table.holds(table.rule("100%", "dual-seats-count", "no").of(all))).isTrue();
    assertThat(Table.holds(table.rule("100%").of(all))).isFalse();
  }

  @Test
  void oneDeputyForTwoSeatsIsOnePersonHoweverTheNameIsWritten() {
    Table table = Table.full();
    List<FilledSeat> sent =
        List.of(
            Table.deputy(table.seats.get(0), "The  deputy Head"),
            Table.deputy(table.seats.get(1), "the deputy head "));
    assertThat(Table.holds(table.rule("2", "dual-seats-count", "no").of(sent))).isFalse();
  }

  @Test
  void whoCanSpeakForSeveralClassesLeavesRoomForOthers() {
    Table table = new Table();
    Seat council = table.seat(0, 300);
    Seat police = table.seat(1, 300);
    Seat more = table.seat(0, 301);
    QuorumCheck check = table.rule("council and police each", "dual-seats-count", "no");
    List<FilledSeat> all =
        List.of(Table.present(council), Table.present(police), Table.present(more));
    assertThat(Table.holds(check.of(all))).isTrue();
  }
}
