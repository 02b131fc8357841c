package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Member;
import org.beadle.board.Role;
import org.beadle.board.Seat;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.meeting.AttendanceCount;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Registers of the sample board in its year 2018-19, on Monday 18 June 2018. */
class RatingTest extends DeskTest {
  private static final LocalDate APRIL = LocalDate.of(2018, 4, 10);
  private static final LocalDate MAY = LocalDate.of(2018, 5, 8);
  private static final LocalDate JUNE = LocalDate.of(2018, 6, 5);

  private RegisterHouse registers;

  @BeforeEach
  void takeRegisters() {
    registers = new RegisterHouse(house);
    registers.confirmed(
        "Full board",
        APRIL,
        Map.of(
            "Sample Police", Mark.DEPUTY,
            "Probation Service", Mark.ABSENT,
            "Schools and colleges", Mark.APOLOGIES));
    registers.confirmed(
        "Full board", MAY, Map.of("Sample Police", Mark.ABSENT, "Probation Service", Mark.ABSENT));
    registers.confirmed("Full board", JUNE, Map.of("Probation Service", Mark.ABSENT));
  }

  private static List<List<String>> rows(Post post, String caption) {
    return post.blocks().stream()
        .filter(block -> block instanceof Block.Table table && table.caption().startsWith(caption))
        .map(block -> ((Block.Table) block).rows())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no table " + caption + " in " + post));
  }

  private static String texts(Post post) {
    return String.join(
        "\n",
        post.blocks().stream()
            .filter(Block.Text.class::isInstance)
            .map(block -> ((Block.Text) block).text())
            .toList());
  }

  @Test
  void aGroupsMeetingsAreToldWithAndWithoutDeputies() {
    Post post = saysInVain(LAY, "/attendance group Full board");
    assertThat(post.summary())
        .startsWith(
            "Attendance of Full board from 1 April 2018 to 31 March 2019: 25 of 30 seats (83%) at 3"
                + " meetings. Without deputies: 24 of 30 seats (80%).");
    assertThat(rows(post, "Attendance of Full board"))
        .containsExactly(
            List.of("10 April 2018", "8", "10", "80%", "–", "7", "1", "1", "1", "0", "70%"),
            List.of("8 May 2018", "8", "10", "80%", "–", "8", "0", "0", "2", "0", "80%"),
            List.of("5 June 2018", "9", "10", "90%", "–", "9", "0", "0", "1", "0", "90%"),
            List.of("Total", "25", "30", "83%", "–", "24", "1", "1", "4", "0", "80%"));
    assertThat(rows(post, "Attendance by agency"))
        .contains(
            List.of("Sample Police", "2", "3", "67%", "1", "1", "0", "1", "0", "33%"),
            List.of("Independent chair", "3", "3", "100%", "3", "0", "0", "0", "0", "100%"));
    assertThat(texts(post))
        .contains(
            "Probation Service on Full board: absent 3 in a run, no apologies (10 April 2018, 8 May"
                + " 2018 and 5 June 2018).")
        .doesNotContain("Sample Police on");
  }

  @Test
  void theBoardSaysWhetherADeputyCounts() {
    house.policy(MeetingPolicies.DEPUTIES_COUNT, "no");
    assertThat(says(LAY, "attendance group Full board").summary())
        .contains("24 of 30 seats (80%) at 3 meetings. With deputies: 25 of 30 seats (83%).");
  }

  @Test
  void anAgencyIsToldMeetingByMeeting() {
    Post post = saysInVain(LAY, "/attendance agency Police");
    assertThat(post.summary())
        .isEqualTo(
            "Attendance of Sample Police from 1 April 2018 to 31 March 2019: 2 of 3 seats (67%)."
                + " Without deputies: 1 of 3 seats (33%).");
    assertThat(rows(post, "Meetings of Sample Police"))
        .containsExactly(
            List.of("10 April 2018", "Full board", "Police lead", "deputy: The deputy"),
            List.of("8 May 2018", "Full board", "Police lead", "absent without apologies"),
            List.of("5 June 2018", "Full board", "Police lead", "present"));
  }

  @Test
  void aPersonIsToldAndWhoeverAsksForThemselves() {
    assertThat(saysInVain(PROBATION, "attendance mine").summary())
        .isEqualTo(
            "Attendance of Probation lead from 1 April 2018 to 31 March 2019: 0 of 3 seats (0%)."
                + " Probation Service on Full board: absent 3 in a run, no apologies (10 April"
                + " 2018, 8 May 2018 and 5 June 2018).");
    assertThat(saysInVain(LAY, "attendance @police-lead").summary()).contains("2 of 3 seats (67%)");
    assertThat(saysInVain(LAY, "attendance mine").summary())
        .isEqualTo("No confirmed register tells of Lay member from 1 April 2018 to 31 March 2019.");
    assertThat(saysInVain(LAY, "attendance agency Police 2016-17").summary())
        .startsWith("No confirmed register tells of Sample Police");
  }

  @Test
  void aRegisterThatIsNotConfirmedIsNamedAndNotCounted() {
    registers.open("Full board", LocalDate.of(2018, 6, 12), Map.of("Sample Police", Mark.ABSENT));
    Post post = says(LAY, "attendance");
    assertThat(post.summary()).contains("25 of 30 seats (83%) at 3 meetings.");
    assertThat(texts(post))
        .contains(
            "Not yet counted, since the register is not confirmed: Full board on 12 June 2018.");
    assertThat(rows(says(LAY, "attendance group Full board"), "Attendance of"))
        .contains(
            List.of(
                "12 June 2018", "not yet counted", "–", "–", "–", "–", "–", "–", "–", "–", "–"));
  }

  @Test
  void countsStandBesideRegistersAndCantBeSplit() {
    AttendanceCount count = new AttendanceCount(5, 8, OptionalInt.of(62));
    house.change(
        change ->
            change
                .diary()
                .put(
                    house.group("Full board"),
                    LocalDate.of(2018, 4, 3),
                    Optional.empty(),
                    Meeting.Kind.MEETING,
                    Meeting.State.HELD,
                    Optional.of(count)));
    Post post = says(LAY, "attendance group Full board");
    assertThat(rows(post, "Attendance of"))
        .startsWith(
            List.of("3 April 2018", "5", "8", "63%", "62%, differs", "–", "–", "–", "–", "–", "–"));
    assertThat(texts(post))
        .contains("30 of 38 seats (79%)")
        .contains(
            "1 meeting is known by its counts only: that attendance can't be split by agency or"
                + " person, or by deputies.");
    assertThat(texts(says(LAY, "attendance agency Police"))).contains("known by its counts only");
  }

  @Test
  void aConfidentialGroupIsInTheTotalAndInNoRowOfAnAgency() {
    registers.confirmed(
        "SCRG", LocalDate.of(2018, 6, 6), Map.of("Sample County Council", Mark.ABSENT));
    Post everybody = says(LAY, "attendance");
    assertThat(everybody.summary())
        .contains("27 of 33 seats (82%) at 4 meetings.")
        .contains("1 of them is confidential: counted and not shown.");
    assertThat(rows(everybody, "Attendance by agency"))
        .contains(
            List.of("Sample County Council", "3", "3", "100%", "3", "0", "0", "0", "0", "100%"));
    for (String words :
        List.of("attendance", "attendance agency Council", "attendance @Council lead"))
      assertThat(PostJson.write(says(LAY, words))).doesNotContain("Case Review", "6 June");
    Post own = says(LAY, "attendance agency Sample County Council");
    assertThat(own.summary()).contains("3 of 3 seats (100%)").doesNotContain("confidential");
    assertThat(says(POLICE, "attendance agency Sample County Council").summary())
        .contains("3 of 4 seats (75%)");
    assertThat(house.saysToAll(POLICE, "attendance agency Sample County Council").summary())
        .contains("3 of 3 seats (100%)");
  }

  @Test
  void theDiaryTellsWhatRegistersSay() {
    assertThat(rows(saysInVain(LAY, "meeting list"), "Earlier meetings"))
        .startsWith(List.of("Full board", "5 June 2018", "10:00", "9 of 10 seats (90%)"));
  }

  @Test
  void whoeverLeftInTheYearIsFoundByName() {
    Member lead = house.member("Probation lead");
    house.change(
        change ->
            change
                .setUp()
                .put(
                    new Member(
                        lead.id(),
                        lead.person(),
                        lead.name(),
                        lead.email(),
                        lead.agency(),
                        lead.from(),
                        Optional.of(LocalDate.of(2018, 6, 15)))));

    assertThat(says(LAY, "attendance @probation-lead").summary())
        .startsWith(
            "Attendance of Probation lead from 1 April 2018 to 31 March 2019: 0 of 3 seats");
    assertThat(says(LAY, "attendance @probation-lead all years").summary())
        .contains("0 of 3 seats");
    assertThat(says(LAY, "attendance @probation-lead 2019-20").summary())
        .doesNotContain("Attendance of Probation lead");
  }

  @Test
  void aPastMeetingWithoutARegisterIsNamedWhereItWouldCount() {
    planned("Full board", LocalDate.of(2018, 5, 22));
    planned("Neglect Group", LocalDate.of(2018, 5, 23));
    planned("Full board", LocalDate.of(2018, 7, 10));
    String lacking = "Not counted, since no register was taken: ";

    assertThat(texts(says(LAY, "attendance")))
        .contains(lacking + "Full board on 22 May 2018 and Neglect Group on 23 May 2018.");
    assertThat(texts(says(LAY, "attendance agency Police")))
        .contains(lacking + "Full board on 22 May 2018.");
    assertThat(texts(says(LAY, "attendance @probation-lead")))
        .contains(lacking + "Full board on 22 May 2018.");
    assertThat(texts(says(LAY, "attendance group Neglect Group")))
        .contains(lacking + "Neglect Group on 23 May 2018.");
  }

  private void planned(String name, LocalDate on) {
    long group = house.group(name);
    house.change(
        change ->
            change
                .diary()
                .add(group, on, Optional.empty(), Optional.empty(), Meeting.Kind.MEETING));
  }

  @Test
  void theSeatsOfOnePersonAreToldApart() {
    Member lead = house.member("Police lead");
    long group = house.group("SCRG");
    house.change(
        change ->
            change
                .setUp()
                .put(
                    new Seat(
                        house.store.ids().next(),
                        group,
                        lead.agency(),
                        OptionalLong.of(lead.id()),
                        Role.MEMBER,
                        Optional.empty(),
                        Optional.empty())));
    registers.confirmed("SCRG", JUNE, Map.of("Sample Police", Mark.ABSENT));

    assertThat(rows(says(POLICE, "attendance mine"), "Meetings of Police lead"))
        .contains(
            List.of(
                "5 June 2018",
                "Strategic Case Review Group",
                "Sample Police",
                "absent without apologies"),
            List.of("5 June 2018", "Strategic Case Review Group", "Police lead", "present"));
  }

  @Test
  void aRunOverTheEndOfTheBoardsYearIsToldWholeInBoth() {
    registers.confirmed(
        "Full board", LocalDate.of(2018, 3, 27), Map.of("Probation Service", Mark.ABSENT));
    String run =
        "Probation Service on Full board: absent 4 in a run, no apologies (27 March 2018,"
            + " 10 April 2018, 8 May 2018 and 5 June 2018).";

    assertThat(texts(says(LAY, "attendance"))).contains(run);
    assertThat(texts(says(LAY, "attendance 2017-18"))).contains(run).doesNotContain("Police on");
    assertThat(texts(says(LAY, "attendance agency Probation 2017-18"))).contains(run);
    assertThat(texts(says(LAY, "attendance 2016-17"))).doesNotContain("in a run");
  }
}
