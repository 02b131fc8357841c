package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.MeetingPolicies;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.RegisterEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of the full board, which met at nine on Monday 18 June 2018; it is ten. */
class RegisterTest extends DeskTest {
  private static final String SAMPLE = "Sample Police: Police lead";

  private RegistersKept registers;
  private Meeting meeting;

  @BeforeEach
  void meet() {
    registers = new RegistersKept(house);
    meeting = registers.meets("Full board", RegistersKept.TODAY);
  }

  private Post taking(String words) {
    return says(MANAGER, "meeting register Full board: " + words);
  }

  private Post takingInVain(String words) {
    return saysInVain(MANAGER, "meeting register Full board: " + words);
  }

  private RegisterEntry police() {
    return registers.entry(meeting, "Sample Police");
  }

  @Test
  void whoMayTakeItOpensItAndSeesEverySeat() {
    Post card = house.saysToAll(MANAGER, "/meeting register Full board");
    assertThat(card.summary())
        .isEqualTo(
            "Register of Full board, 18 June 2018. 0 of 10 seats filled: 0 present, no deputies;"
                + " 0 with apologies, 0 absent; 10 not entered yet. No quorum rule is set. Not confirmed"
                + " yet.");
    assertThat(RegistersKept.lines(card))
        .extracting(Block.Choice::text)
        .startsWith("Independent chair (chair)", "District councils: Districts lead")
        .endsWith("Board manager (coordinator)", "Lay member (observer)")
        .hasSize(12);
    assertThat(RegistersKept.line(card, SAMPLE).options())
        .extracting(Block.Option::label)
        .containsExactly("Present", "Deputy", "Apologies", "Absent", "Arrived late", "Left early");
    assertThat(card.audience()).isEqualTo(Post.Audience.CHANNEL);
    assertThat(registers.state(meeting)).isEqualTo(Meeting.State.HELD);
  }

  @Test
  void anOptionOfTheCardIsACommandThatCanBeTyped() {
    Post card = says(MANAGER, "meeting register Full board");
    Press press = RegistersKept.option(card, SAMPLE, "Present").press();
    assertThat(press.command())
        .isEqualTo("meeting register Full board 2018-06-18: Sample Police present");
    Post answer = house.presses(House.BOARD, MANAGER, press);
    assertThat(answer.summary())
        .startsWith(
            "Register of Full board, 18 June 2018: Sample Police, present. 1 of 10 seats filled: 1"
                + " present");
    assertThat(answer.audience()).isEqualTo(Post.Audience.ASKER);
    assertThat(police().mark()).isEqualTo(Mark.PRESENT);
    assertThat(police().holder()).isEqualTo(OptionalLong.of(house.member(POLICE).id()));
    assertThat(RegistersKept.line(says(MANAGER, "meeting register Full board"), SAMPLE).chosen())
        .contains("Present");
    for (Block.Choice line : RegistersKept.lines(card))
      for (Block.Option option : line.options())
        if (option.ask().isEmpty())
          assertThat(says(MANAGER, option.press().command()).summary())
              .startsWith("Register of Full board, 18 June 2018: ");
  }

  @Test
  void aDeputyIsAMemberOrAnybodyAndTheLaterOneStands() {
    Post named = taking("Police deputy the duty inspector");
    assertThat(named.summary())
        .contains("Sample Police, deputy the duty inspector, who is not on the board.");
    taking("Police deputy @quality-assurance-lead");
    assertThat(police().who()).contains(new Attendee.OnBoard(house.member(QUALITY).id()));
    assertThat(registers.history(meeting)).hasSize(2);
    Post card = says(MANAGER, "meeting register Full board");
    assertThat(RegistersKept.line(card, SAMPLE).chosen())
        .contains("Deputy: Quality assurance lead");
  }

  @Test
  void whoComesLateAndGoesEarlyIsThereAllTheSame() {
    taking("Police arrived 9:20");
    assertThat(taking("police lead left 9.50").summary())
        .contains("Sample Police, present, arrived 09:20, left 09:50.");
    assertThat(police().mark()).isEqualTo(Mark.PRESENT);
    assertThat(taking("Police present").summary()).contains("Sample Police, present.");
    assertThat(takingInVain("Police present").summary()).contains("so already");
    taking("Hospitals deputy a ward sister");
    taking("Hospitals left 09:30");
    RegisterEntry hospitals = registers.entry(meeting, "Sample Hospitals Trust");
    assertThat(hospitals.mark()).isEqualTo(Mark.DEPUTY);
    assertThat(hospitals.left()).contains(LocalTime.of(9, 30));
  }

  @Test
  void timesThatCannotBeAreRefused() {
    taking("Police arrived 9:20");
    assertThat(takingInVain("Police left 9:10").summary())
        .startsWith("Sample Police can't have arrived at 09:20 and left at 09:10.");
    assertThat(takingInVain("Police left 11:30").summary())
        .startsWith("11:30 today is yet to come");
    assertThat(takingInVain("Police left 25:10").summary()).contains("“25:10” is no time of day");
  }

  @Test
  void somebodyWithoutASeatIsInAttendance() {
    assertThat(taking("with @lay-member in attendance").summary())
        .contains("Lay member, in attendance.");
    taking("with an inspector in attendance");
    taking("with @training-lead");
    Post card = says(MANAGER, "meeting register Full board");
    assertThat(card.blocks())
        .contains(new Block.Text("In attendance without a seat: an inspector and Training lead."));
    taking("without An Inspector");
    assertThat(takingInVain("without an inspector").summary())
        .isEqualTo("The register does not say that an inspector was in attendance.");
    assertThat(takingInVain("with @police-lead in attendance").summary())
        .startsWith("Police lead has a seat on the group (Sample Police).");
    assertThat(takingInVain("Lay member apologies").summary()).contains("not expected");
    taking("Lay member absent");
    assertThat(registers.register(meeting).orElseThrow().entries()).hasSize(1);
  }

  @Test
  void theSameAgainChangesNothing() {
    taking("Police present");
    assertThat(registers.history(meeting)).hasSize(1);
    int changes = house.changes();
    assertThat(taking("Police present").summary()).contains("entered so already");
    taking("with an inspector in attendance");
    taking("with an inspector in attendance");
    assertThat(registers.history(meeting)).hasSize(2);
    assertThat(house.changes()).isEqualTo(changes + 1);
  }

  @Test
  void whatWasAnsweredIsOfferedAndEnteredWhenItIsSaid() {
    answer("Sample Police", Answer.Kind.APOLOGIES, Optional.empty());
    answer("Probation Service", Answer.Kind.DEPUTY, Optional.of(new Attendee.Named("a colleague")));
    answer("Voluntary sector", Answer.Kind.COMING, Optional.empty());
    Post card = says(MANAGER, "meeting register Full board");
    assertThat(RegistersKept.line(card, SAMPLE).chosen())
        .contains("apologies sent, not entered yet");
    assertThat(registers.register(meeting).orElseThrow().entries()).isEmpty();
    house.presses(MANAGER, card, "Enter what was answered");
    assertThat(police().mark()).isEqualTo(Mark.APOLOGIES);
    assertThat(registers.entry(meeting, "Probation Service").mark()).isEqualTo(Mark.DEPUTY);
    assertThat(registers.register(meeting).orElseThrow().entries()).hasSize(2);
    assertThat(takingInVain("as answered").summary()).startsWith("No apologies or deputy");
  }

  @Test
  void aDeputyWhoWasAnnouncedForTwoSeatsIsEnteredForOneWherePeopleCountOnce() {
    house.policy(MeetingPolicies.DUAL_SEATS_COUNT, "no");
    Optional<Attendee> deputy = Optional.of(new Attendee.Named("a colleague"));
    answer("Sample Police", Answer.Kind.DEPUTY, deputy);
    answer("Probation Service", Answer.Kind.DEPUTY, deputy);
    Post entered = taking("as answered");
    assertThat(entered.summary())
        .contains("entered as answered, Probation Service.")
        .contains("Not entered: Sample Police, since a colleague sits there already.");
    assertThat(registers.register(meeting).orElseThrow().entries()).hasSize(1);
  }

  private void answer(String agency, Answer.Kind kind, Optional<Attendee> deputy) {
    long seat = registers.seat(meeting, agency).id();
    house.change(change -> change.answers().put(meeting, seat, kind, deputy));
  }

  @Test
  void theChairConfirmsOnceEverySeatHasAnEntry() {
    taking("Police present");
    Post open = saysInVain(CHAIR, "meeting register Full board: confirm");
    assertThat(open.summary()).startsWith("9 seats have no entry yet: Independent chair, ");
    house.presses(CHAIR, open, "The rest absent");
    assertThat(takingInVain("rest absent").summary()).isEqualTo("Every seat has an entry already.");
    assertThat(takingInVain("confirm").summary())
        .isEqualTo("You can't do that. It can be done by Independent chair.");
    Post confirmed = house.saysToAll(CHAIR, "meeting register Full board: confirm");
    assertThat(confirmed.summary())
        .startsWith("Register of Full board, 18 June 2018: confirmed. 1 of 10 seats filled")
        .endsWith("Confirmed by Independent chair on 18 June 2018.");
    assertThat(confirmed.audience()).isEqualTo(Post.Audience.CHANNEL);
    assertThat(saysInVain(CHAIR, "meeting register Full board: confirm").summary())
        .isEqualTo("This register was confirmed already, on 18 June 2018.");
  }

  @Test
  void aConfirmedRegisterIsAmendedWithAReasonAndBothVersionsAreKept() {
    taking("rest absent");
    says(CHAIR, "meeting register Full board: confirm");
    assertThat(takingInVain("Police present").summary())
        .startsWith("This register was confirmed on 18 June 2018. To amend it, add “because”");
    Post card = says(MANAGER, "meeting register Full board");
    Block.Option present = RegistersKept.option(card, SAMPLE, "Present");
    assertThat(present.ask()).contains("Why is the register amended?");
    says(MANAGER, present.press().command() + " the sheet was misread");
    assertThat(police().reason()).contains("the sheet was misread");
    Post history = says(LAY, "meeting register Full board: history");
    assertThat(history.summary())
        .isEqualTo(
            "History of the register of Full board, 18 June 2018: 11 entries, 1 of them replaced or"
                + " taken back.");
    assertThat(((Block.Table) history.blocks().get(1)).rows())
        .filteredOn(row -> row.get(1).equals(SAMPLE))
        .extracting(row -> row.subList(2, 5))
        .containsExactly(
            List.of("Absent", MANAGER, ""), List.of("Present", MANAGER, "the sheet was misread"));
  }

  @Test
  void theQuorumLineFollowsTheEntries() {
    house.policy(MeetingPolicies.QUORUM, "2 and police or hospitals, and council each");
    assertThat(taking("Police present").summary()).contains("not met; needs 1 more, and council.");
    assertThat(taking("Council lead deputy a manager").summary()).contains("): met.");
    house.policy(MeetingPolicies.DEPUTIES_COUNT, "no");
    assertThat(taking("Hospitals present").summary()).contains("not met; needs council.");
  }

  @Test
  void anEntryIsTakenBackWhileNobodyHasChangedTheRegisterSince() {
    taking("Police absent");
    Post answer = taking("Police present");
    house.presses(MANAGER, answer, "Undo");
    assertThat(police().mark()).isEqualTo(Mark.ABSENT);
  }

  @Test
  void othersReadTheRegisterAndChangeNothing() {
    assertThat(saysInVain(LAY, "meeting register Full board").summary())
        .isEqualTo("The register of Full board, 18 June 2018 has not been taken yet.");
    taking("Police present");
    Post card = saysInVain(LAY, "meeting register Full board");
    assertThat(RegistersKept.lines(card)).allMatch(line -> line.options().isEmpty());
    assertThat(RegistersKept.line(card, SAMPLE).words()).isEqualTo(SAMPLE + ": Present");
    assertThat(saysInVain(POLICE, "meeting register Full board: Police present").summary())
        .isEqualTo("You can't do that. It can be done by Independent chair or Board manager.");
  }
}
