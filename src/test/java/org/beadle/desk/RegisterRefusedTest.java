package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.beadle.board.MeetingPolicies;
import org.beadle.chat.Post;
import org.beadle.meeting.AttendanceCount;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can't be entered, or not by everybody: clear answers, and nothing stored. */
class RegisterRefusedTest extends DeskTest {
  private static final String SCRG = "Strategic Case Review Group";

  private RegistersKept registers;

  @BeforeEach
  void keepTheDiary() {
    registers = new RegistersKept(house);
  }

  private String refused(String words) {
    return saysInVain(MANAGER, "meeting register " + words).summary();
  }

  @Test
  void withoutAMeetingThereIsNoRegister() {
    assertThat(refused("Full board"))
        .isEqualTo("The diary has no meeting of Full board up to today that you can see.");
    registers.meets("Full board", LocalDate.of(2018, 7, 4));
    assertThat(refused("Full board 12 May: Police present"))
        .isEqualTo(
            "The diary has no meeting of Full board on 12 May 2018 that you can see. The next one is"
                + " on 4 July 2018.");
    assertThat(refused("Fool bored")).startsWith("Nobody on this board is called “Fool bored”");
  }

  @Test
  void aMeetingToComeHasNoneBeforeItsDay() {
    registers.meets("Full board", LocalDate.of(2018, 7, 4));
    for (String words : new String[] {"", ": Police present", ": confirm"})
      assertThat(refused("Full board 4 July" + words))
          .isIn(
              "The meeting of Full board on 4 July 2018 is yet to come. Its register can be opened on"
                  + " that day.",
              "You can't do that. It can be done by Independent chair.");
  }

  @Test
  void aCancelledMeetingHasNone() {
    Meeting meeting = registers.meets("Full board", RegistersKept.TODAY);
    house.change(change -> change.diary().cancel(meeting));
    assertThat(refused("Full board"))
        .startsWith("The meeting of Full board on 18 June 2018 was cancelled");
    assertThat(refused("Full board 18 June: Police present")).contains("was cancelled");
  }

  @Test
  void anOlderReportsMeetingIsNotMeantWithoutItsDay() {
    AttendanceCount counted = new AttendanceCount(14, 24, OptionalInt.of(58));
    long board = house.group("Full board");
    house.change(
        change ->
            change
                .diary()
                .put(
                    board,
                    LocalDate.of(2013, 3, 21),
                    Optional.empty(),
                    Meeting.Kind.MEETING,
                    Meeting.State.HELD,
                    Optional.of(counted)));
    for (String words : List.of("", ": Police present"))
      assertThat(refused("Full board" + words)).startsWith("The diary has no meeting");
    for (String words : List.of("", ": Police present"))
      assertThat(refused("Full board 21 March 2013" + words))
          .isEqualTo(
              "Of the meeting of Full board on 21 March 2013 an older report says how many came,"
                  + " and not who. It has no register. Nothing was changed.");

    Meeting today = registers.meets("Full board", RegistersKept.TODAY);
    house.change(change -> change.diary().cancel(today));
    for (String words : List.of("", ": Police present"))
      assertThat(refused("Full board" + words)).contains("on 18 June 2018 was cancelled");
  }

  @Test
  void aWorkshopHasNone() {
    registers.meets("Full board", RegistersKept.TODAY, Meeting.Kind.WORKSHOP);
    assertThat(refused("Full board")).contains("held a workshop");
  }

  @Test
  void whatIsNoSeatOfTheGroupIsToldWithThoseThatAre() {
    registers.meets("Quality Assurance and Performance Group", RegistersKept.TODAY);
    assertThat(refused("QA&P: Probation present"))
        .isEqualTo(
            "No seat is called “Probation” on Quality Assurance and Performance Group. Its seats are"
                + " called Quality assurance lead, Sample Police and Schools and colleges. Nothing was"
                + " changed.");
  }

  @Test
  void whoSitsOnTheGroupDeputisesForNobodyThere() {
    registers.meets("Full board", RegistersKept.TODAY);
    assertThat(refused("Full board: Police deputy @health-lead"))
        .startsWith("Health lead has a seat on the group already (Sample Integrated Care Board)");
    assertThat(refused("Full board: Police deputy Police lead")).contains("has a seat");
    assertThat(refused("Full board: Police deputy @nobody-known"))
        .startsWith("Nobody on this board");
  }

  @Test
  void whetherOneDeputySitsForTwoIsTheBoardsToSay() {
    registers.meets("Full board", RegistersKept.TODAY);
    says(MANAGER, "meeting register Full board: Police deputy a colleague");
    says(MANAGER, "meeting register Full board: Hospitals deputy A colleague");
    house.policy(MeetingPolicies.DUAL_SEATS_COUNT, "no");
    assertThat(refused("Full board: with A Colleague in attendance"))
        .startsWith("A Colleague is entered as deputy for Sample ");
    says(MANAGER, "meeting register Full board: with an inspector in attendance");
    assertThat(refused("Full board: Probation deputy An Inspector"))
        .startsWith("An Inspector is entered as in attendance.");
    assertThat(refused("Full board: Probation deputy a Colleague"))
        .startsWith("a Colleague is entered as deputy for Sample ");
  }

  @Test
  void theLastMeetingWithoutAConfirmedRegisterIsMeant() {
    Meeting may = registers.meets("Full board", LocalDate.of(2018, 5, 14));
    Meeting june = registers.meets("Full board", LocalDate.of(2018, 6, 11));
    says(MANAGER, "meeting register Full board: rest absent");
    assertThat(registers.register(june)).isPresent();
    says(CHAIR, "meeting register Full board: confirm");
    says(MANAGER, "meeting register Full board: Police present");
    assertThat(registers.register(may).orElseThrow().entries()).hasSize(1);
    says(MANAGER, "meeting register Full board 11 June: Police present because it was so");
    assertThat(registers.entry(june, "Sample Police").reason()).contains("it was so");
  }

  @Test
  void aConfidentialGroupsRegisterIsSeenByItsMembersTheChairAndTheBoardManagerOnly() {
    Meeting meeting = registers.meets(SCRG, RegistersKept.TODAY);
    says(POLICE, "meeting register SCRG: Council present");
    assertThat(registers.register(meeting).orElseThrow().entries()).hasSize(1);
    for (String member : new String[] {HEALTH, CHAIR, MANAGER})
      assertThat(says(member, "meeting register SCRG").summary()).contains("1 of 3 seats");
    for (String member : new String[] {LAY, PROBATION})
      for (String about : new String[] {"", ": history", ": Council absent"})
        assertThat(saysInVain(member, "meeting register SCRG" + about).summary())
            .startsWith("The meetings of " + SCRG + " are confidential and not shown here.");
    Post shared = inVain(() -> house.saysToAll(POLICE, "meeting register SCRG"));
    assertThat(shared.summary()).startsWith("The meetings of " + SCRG + " are confidential");
  }
}
