package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Nation;
import org.beadle.board.Role;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Register;
import org.beadle.meeting.RegisterEntry;
import org.junit.jupiter.api.Test;

class RegisterDifferenceTest {
  private static final long GROUP = 7;
  private static final long POLICE = 21;
  private static final long HEALTH = 22;
  private static final LocalDate DAY = LocalDate.of(2027, 1, 14);
  private static final Meeting MEETING =
      new Meeting(
          100,
          GROUP,
          DAY,
          Optional.empty(),
          Meeting.Kind.MEETING,
          Meeting.State.HELD,
          Optional.empty());

  private static Seat seat(long id, long agency, long holder, String from) {
    return new Seat(
        id,
        GROUP,
        OptionalLong.of(agency),
        OptionalLong.of(holder),
        Role.MEMBER,
        Optional.of(from).map(LocalDate::parse),
        Optional.empty());
  }

  private static Member member(long id, String name) {
    return new Member(
        id, id, name, Optional.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());
  }

  /** The police have one seat, health two, probation one that begins later; fire has none. */
  private static Roster roster() {
    Board board =
        new Board(1, "sample", "Sample Board", ZoneId.of("Europe/London"), Nation.ENGLAND);
    return new Roster(
        board,
        List.of(
            new Agency(POLICE, "Sample Police", Optional.empty(), true),
            new Agency(HEALTH, "Health Trust", Optional.empty(), true),
            new Agency(23, "Probation Service", Optional.empty(), true),
            new Agency(24, "Fire and rescue service", Optional.empty(), false)),
        List.of(TestBoard.group(GROUP, "Neglect Group", Group.Kind.SUB_GROUP)),
        List.of(),
        List.of(member(31, "Police lead"), member(32, "Head nurse"), member(33, "Head doctor")),
        List.of(
            seat(41, POLICE, 31, "2020-01-01"),
            seat(42, HEALTH, 32, "2020-01-01"),
            seat(43, HEALTH, 33, "2020-01-01"),
            seat(44, 23, 31, "2027-06-01")),
        Map.of());
  }

  private static RegisterEntry entry(long seat, Mark mark, Optional<Attendee> who) {
    return new RegisterEntry(
        seat,
        MEETING.id(),
        OptionalLong.of(seat),
        OptionalLong.empty(),
        mark,
        who,
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty());
  }

  private static RegisterDifference difference(List<RegisterEntry> entries, String... rows) {
    String[] lines = new String[rows.length + 2];
    lines[0] = "Neglect Group,,";
    lines[1] = "Agency,Name,14 January 2027";
    System.arraycopy(rows, 0, lines, 2, rows.length);
    return RegisterDifference.between(
        Meetings.registers(Meetings.lines(lines)),
        List.of(MEETING),
        List.of(new Register(MEETING.id(), entries, Optional.empty())),
        roster());
  }

  private static List<Long> seats(RegisterDifference difference) {
    return difference.added().stream()
        .filter(it -> it.target() instanceof RegisterTarget.OfSeat)
        .map(it -> ((RegisterTarget.OfSeat) it.target()).seat().id())
        .toList();
  }

  private static List<String> doubts(RegisterDifference difference) {
    return difference.doubts().stream()
        .filter(it -> !it.assumed().startsWith("The file enters nothing"))
        .map(it -> it.where().inFile() + ": " + it.assumed())
        .toList();
  }

  @Test
  void rowsAreFoundByAgencyOrMemberAndOneOfSeveralSeatsByBoth() {
    RegisterDifference difference =
        difference(List.of(), "Sample Police,,P", "Health Trust,Head doctor,P", ",Head nurse,P");
    assertThat(seats(difference)).containsExactly(41L, 43L, 42L);
    assertThat(doubts(difference)).isEmpty();
  }

  @Test
  void whatFitsSeveralSeatsOrNoneThatDayIsADoubt() {
    RegisterDifference difference =
        difference(List.of(), "Health Trust,,P", "Probation Service,,P", ",A visitor,P");
    assertThat(difference.added()).isEmpty();
    assertThat(doubts(difference))
        .containsExactly(
            "line 3, column 3: Health Trust has 2 seats on this group: name the member in the row."
                + " Nothing is entered.",
            "line 4, column 3: The seat of Probation Service on this group does not stand on that"
                + " day: nothing is entered.",
            "line 5, column 3: No member, agency or seat of this name is known on that day:"
                + " nothing is entered.");
  }

  @Test
  void agenciesWithoutASeatAreProposedFromTheFirstDayOfTheFile() {
    RegisterDifference difference =
        difference(List.of(), "Fire and rescue service,,P", "Ambulance Trust,,Apologies");
    assertThat(difference.seats().values()).containsOnly(DAY).hasSize(2);
    assertThat(difference.newAgencies())
        .extracting(ProposedParty::name)
        .containsExactly("Ambulance Trust");
  }

  @Test
  void oneSeatIsEnteredOnceHoweverItIsNamed() {
    RegisterDifference difference =
        difference(List.of(), "Sample Police,,P", "Sample Police,Police lead,Absent");
    assertThat(seats(difference)).containsExactly(41L);
    assertThat(doubts(difference))
        .containsExactly(
            "line 4, column 3: The seat has a mark already, at line 3, column 3: this one is left"
                + " out.");
  }

  @Test
  void anEntryThatSaysAllAndMoreIsUnchanged() {
    Optional<Attendee> deputy = Optional.of(new Attendee.Named("Chief inspector"));
    List<RegisterEntry> entries = List.of(entry(41, Mark.DEPUTY, deputy));
    assertThat(difference(entries, "Sample Police,,Dep").unchanged()).isEqualTo(1);
    assertThat(difference(entries, "Sample Police,,Deputy (Chief inspector)").changesNothing())
        .isTrue();
    assertThat(difference(entries, "Sample Police,,Deputy (Sergeant)").changed()).hasSize(1);
    assertThat(difference(entries, "Sample Police,,Absent").changed())
        .extracting(it -> it.before().mark())
        .containsExactly(Mark.DEPUTY);
  }

  @Test
  void seatsOfWhichTheFileSaysNothingAreNamed() {
    assertThat(difference(List.of(), "Sample Police,,P").doubts())
        .extracting(Doubt::assumed)
        .containsExactly("The file enters nothing for these seats: Health Trust, Health Trust.");
  }
}
