package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Member;
import org.beadle.board.Reader;
import org.beadle.board.Role;
import org.beadle.board.Seat;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample board on Monday 18 June 2018, with meetings of some of its groups to come. */
class ReplyingTest extends DeskTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 18);
  private static final LocalDate FOURTH = LocalDate.of(2018, 7, 4);
  private static final Optional<LocalTime> TWO = Optional.of(LocalTime.of(14, 0));

  private Meeting board;
  private Meeting business;

  @BeforeEach
  void keepTheDiary() {
    business = add("Business Group", FOURTH.minusDays(7));
    board = add("Full board", FOURTH);
  }

  private Meeting add(String group, LocalDate on) {
    long id = house.group(group);
    return house.change(
        change -> change.diary().add(id, on, TWO, Optional.empty(), Meeting.Kind.MEETING));
  }

  private List<Answer> answers(Meeting meeting) {
    return house.store.read(
        records -> records.answers().to(Reader.everything(house.roster()), meeting.id()));
  }

  private Meeting again(Meeting meeting) {
    return house
        .store
        .read(records -> records.meetings().byId(Reader.everything(house.roster()), meeting.id()))
        .orElseThrow();
  }

  private static List<String> labels(Post post) {
    return SampleHouse.buttons(post).stream().map(button -> button.label()).toList();
  }

  @Test
  void withoutAGroupItIsTheNextMeetingWithASeatOfOnesOwn() {
    Post post = says(POLICE, "/meeting coming");

    assertThat(post.summary())
        .isEqualTo(
            "You come to Business Group on 27 June 2018 at 14:00."
                + " 1 of 4 seats is coming, 3 have not answered.");
    assertThat(answers(business)).singleElement().satisfies(this::isComing);
    assertThat(labels(post))
        .containsExactly(
            "Undo",
            "Send apologies: Business Group, 27 June 2018",
            "Send a deputy: Business Group, 27 June 2018");
    assertThat(says(PROBATION, "meeting coming").summary()).startsWith("You come to Full board");
  }

  @Test
  void aGroupBehindForIsTheMeetingsAndNoSeat() {
    assertThat(says(POLICE, "meeting apologies for full board").summary())
        .startsWith("You send apologies for Full board on 4 July 2018");
    assertThat(says(POLICE, "meeting coming for the full board").summary())
        .startsWith("You come to Full board on 4 July 2018");
  }

  private void isComing(Answer answer) {
    assertThat(answer.kind()).isEqualTo(Answer.Kind.COMING);
    assertThat(answer.saidBy()).isEqualTo(OptionalLong.of(house.member(POLICE).id()));
  }

  @Test
  void whatIsSaidLaterStandsAndUndoBringsBackTheEarlier() {
    says(POLICE, "meeting coming next Full board");
    Post post = says(POLICE, "meeting apologies Full board 4 July");

    assertThat(post.summary()).startsWith("You send apologies for Full board on 4 July 2018");
    assertThat(answers(board)).extracting(Answer::kind).containsExactly(Answer.Kind.APOLOGIES);
    house.presses(POLICE, post, "Undo");
    assertThat(answers(board)).extracting(Answer::kind).containsExactly(Answer.Kind.COMING);
  }

  @Test
  void theMeetingsCardNamesWhoComesAndWhoDoesNot() {
    says(POLICE, "meeting apologies next Full board deputy @training-lead");
    says(HEALTH, "meeting apologies next Full board");
    says(PROBATION, "meeting coming next Full board");
    List<Block.Fact> facts =
        says(LAY, "meeting Full board").blocks().stream()
            .flatMap(block -> block instanceof Block.Facts it ? it.facts().stream() : null)
            .toList();
    assertThat(facts)
        .contains(
            new Block.Fact("Will come", "Probation Service"),
            new Block.Fact("Deputies", "Sample Police (Training lead)"),
            new Block.Fact("Apologies", "Sample Integrated Care Board"))
        .anySatisfy(
            fact ->
                assertThat(fact.label() + ": " + fact.value())
                    .startsWith("No answer: Independent chair, District councils")
                    .endsWith("and Voluntary sector"));
  }

  @Test
  void theSameAgainChangesNothing() {
    says(POLICE, "meeting coming next Full board");
    int changes = house.changes();
    assertThat(says(POLICE, "meeting coming next Full board").summary())
        .contains("That was said before; nothing was changed.");
    assertThat(house.changes()).isEqualTo(changes);
  }

  @Test
  void aDeputyIsAMemberOrANamedPerson() {
    assertThat(says(POLICE, "meeting apologies next Full board deputy @training-lead").summary())
        .startsWith("Training lead comes to Full board on 4 July 2018 at 14:00 in your place.");
    assertThat(answers(board).getFirst().deputy())
        .contains(new Attendee.OnBoard(house.member("Training lead").id()));
    assertThat(
            says(POLICE, "meeting apologies next Full board deputy A Detective Inspector")
                .summary())
        .startsWith("A Detective Inspector comes to Full board");
    assertThat(answers(board).getFirst().deputy())
        .contains(new Attendee.Named("A Detective Inspector"));
    assertThat(says(POLICE, "meeting deputy @training-lead Full board 4 July").summary())
        .startsWith("Training lead comes to Full board");
    assertThat(says(POLICE, "meeting deputy @training-lead").summary())
        .startsWith("Training lead comes to Business Group");
  }

  @Test
  void aDeputyWhoSitsThereOrIsNobodyIsRefused() {
    assertThat(saysInVain(POLICE, "meeting deputy @health-lead next Full board").summary())
        .startsWith("Health lead has a seat on Full board already");
    assertThat(saysInVain(POLICE, "meeting deputy @polise-deputy next Full board").summary())
        .startsWith("Nobody on this board is called “@polise-deputy”");
    assertThat(
            saysInVain(POLICE, "meeting apologies deputy An Inspector next Full board").summary())
        .startsWith("“An Inspector next Full board” does not read as a person's name.");
    assertThat(saysInVain(POLICE, "meeting apologies next Full board deputy Probation").summary())
        .isEqualTo("“Probation” is a group or an agency. A deputy is a person.");
  }

  @Test
  void theManagerAndTheGroupsChairAnswerForAnother() {
    assertThat(says(MANAGER, "meeting apologies next Full board for Police").summary())
        .startsWith("Police lead sends apologies for Full board on 4 July 2018 at 14:00.");
    assertThat(says(MANAGER, "meeting apologies next Full board for Health").summary())
        .as("an agency's word, though a group has it in its name")
        .startsWith("Health lead sends apologies for Full board on 4 July 2018 at 14:00.");
    assertThat(says(CHAIR, "meeting coming next Full board for @police-lead").summary())
        .startsWith("Police lead comes to Full board on 4 July 2018 at 14:00.");
    assertThat(saysInVain(HEALTH, "meeting coming next Full board for Police").summary())
        .startsWith("You can't do that. It can be done by Police lead, Independent chair");
  }

  @Test
  void whatCannotBeAnsweredIsRefusedAndNothingIsKept() {
    assertThat(saysInVain(LAY, "meeting coming").summary())
        .startsWith("You have no seat at any meeting");
    assertThat(saysInVain(PROBATION, "meeting coming next Business Group").summary())
        .startsWith("You have no seat on Business Group of which attendance is expected.");
    assertThat(saysInVain(POLICE, "meeting coming next Neglect Group").summary())
        .isEqualTo("No such meeting of Neglect Group is in the diary.");
    assertThat(saysInVain(POLICE, "meeting coming Full board 5 July").summary())
        .isEqualTo("Full board has no meeting on 5 July 2018.");
    assertThat(saysInVain(POLICE, "meeting coming next Neglekt").summary())
        .contains("Neglect Group");
  }

  @Test
  void aCancelledMeetingAndOneThatIsOverAreRefused() {
    house.change(change -> change.diary().cancel(board));
    assertThat(saysInVain(POLICE, "meeting coming Full board 4 July").summary())
        .startsWith("The meeting of Full board on 4 July 2018 is cancelled.");
    house.clock.advance(Duration.ofDays(10));
    assertThat(saysInVain(POLICE, "meeting coming Business Group 27 June 2018").summary())
        .startsWith("The meeting of Business Group on 27 June 2018 is over.");
  }

  @Test
  void todaysMeetingIsAnsweredUntilItEnds() {
    Meeting today = at("Full board", TODAY, LocalTime.of(8, 30));
    says(POLICE, "meeting apologies next Full board");
    assertThat(answers(today)).hasSize(1);
    house.clock.advance(Duration.ofMinutes(30));
    assertThat(saysInVain(POLICE, "meeting coming Full board 18 June").summary())
        .startsWith("The meeting of Full board on 18 June 2018 is over.");
    assertThat(says(POLICE, "meeting coming next Full board").summary())
        .startsWith("You come to Full board on 4 July 2018");
    assertThat(says(MANAGER, "meeting papers sent Full board").summary()).contains("4 July 2018");
    assertThat(says(MANAGER, "meeting cancel Full board").summary()).contains("4 July 2018");
    assertThat(again(today).state()).isEqualTo(Meeting.State.PLANNED);
  }

  private Meeting at(String group, LocalDate on, LocalTime time) {
    long id = house.group(group);
    return house.change(
        change ->
            change.diary().add(id, on, Optional.of(time), Optional.empty(), Meeting.Kind.MEETING));
  }

  @Test
  void aDayAloneMeansOnesOwnMeetingOnIt() {
    assertThat(says(POLICE, "meeting apologies 4 July").summary())
        .startsWith("You send apologies for Full board on 4 July 2018");
    assertThat(says(POLICE, "meeting coming 27 June").summary())
        .startsWith("You come to Business Group on 27 June 2018");
    assertThat(saysInVain(PROBATION, "meeting apologies 27 June").summary())
        .isEqualTo("You have no seat at any meeting that is in the diary for 27 June 2018.");
  }

  @Test
  void aReasonForApologiesIsReadAndNotKept() {
    for (String words :
        List.of(
            "meeting apologies because I am ill",
            "meeting apologies 4 July because I am ill",
            "meeting apologies Full board 4 July because I am ill",
            "meeting apologies next Full board deputy A Nother because I am ill"))
      assertThat(says(POLICE, words).summary()).contains(". The reason is not kept.");
    assertThat(answers(board)).hasSize(1);
    assertThat(answers(board).getFirst().deputy()).contains(new Attendee.Named("A Nother"));
    assertThat(house.everything()).noneMatch(row -> row.contains("I am ill"));
  }

  @Test
  void severalOnOneDayAreOffered() {
    add("SEAMMB", business.on());
    Post post = saysInVain(POLICE, "meeting coming");
    assertThat(post.summary()).startsWith("There are several meetings that day:");
    house.presses(POLICE, post, "Business Group");
    assertThat(answers(business)).hasSize(1);
  }

  @Test
  void aButtonMadeForADayDoesNotHoldForAnother() {
    Post post = says(POLICE, "meeting coming next Full board");
    house.change(change -> change.diary().move(board, FOURTH.plusDays(7), TWO, Optional.empty()));

    assertThat(answers(board)).as("answers for another day").isEmpty();
    Post refused = inVain(() -> house.presses(POLICE, post, "Send apologies: Board, 4 July 2018"));
    assertThat(refused.summary())
        .startsWith("The meeting of Full board on 4 July 2018 is on 11 July 2018 now.");
    house.presses(POLICE, refused, "The same for 11 July 2018");
    assertThat(answers(board)).extracting(Answer::kind).containsExactly(Answer.Kind.APOLOGIES);
  }

  @Test
  void aConfidentialMeetingIsAnsweredByItsMembersAndShownNowhereElse() {
    Meeting review = add("SCRG", TODAY.plusDays(2));
    assertThat(house.saysToAll(HEALTH, "meeting coming").summary())
        .startsWith("You come to Business Group");
    assertThat(saysInVain(PROBATION, "meeting coming next SCRG").summary())
        .startsWith("The meetings of Strategic Case Review Group are confidential and not shown");
    for (String words :
        List.of(
            "meeting apologies next SCRG",
            "meeting register SCRG",
            "meeting papers sent SCRG 20 June"))
      assertThat(inVain(() -> house.saysToAll(HEALTH, words)).summary())
          .startsWith("The meetings of Strategic Case Review Group are confidential and not shown");
    says(HEALTH, "meeting coming");
    assertThat(answers(review)).hasSize(1);
  }

  @Test
  void theCoordinatorAndTheChairSayThatPapersAndMinutesWereSent() {
    assertThat(says(MANAGER, "meeting papers sent Full board").summary())
        .isEqualTo("The papers for Full board on 4 July 2018 at 14:00 were sent round.");
    assertThat(again(board).paperwork().papers()).contains(TODAY);
    assertThat(saysInVain(POLICE, "meeting papers sent Full board").summary())
        .startsWith("You can't do that.");
    assertThat(saysInVain(MANAGER, "meeting minutes sent Full board 4 July 2018").summary())
        .startsWith("The meeting of Full board on 4 July 2018 is yet to come.");
    assertThat(saysInVain(MANAGER, "meeting minutes sent Full board").summary())
        .isEqualTo("No such meeting of Full board is in the diary.");
    house.clock.advance(Duration.ofDays(30));
    assertThat(says(CHAIR, "meeting minutes sent Full board").summary())
        .isEqualTo("The minutes of Full board on 4 July 2018 at 14:00 were sent round.");
    assertThat(again(board).paperwork().minutes()).contains(TODAY.plusDays(30));
  }

  private void member(String name, Optional<LocalDate> from, Optional<LocalDate> until) {
    Member member = house.member(name);
    house.change(
        change ->
            change
                .setUp()
                .put(
                    new Member(
                        member.id(),
                        member.person(),
                        member.name(),
                        member.email(),
                        member.agency(),
                        from,
                        until)));
  }

  @Test
  void aDeputyIsOnTheBoardOnTheMeetingsDay() {
    member("Training lead", Optional.of(FOURTH.minusDays(2)), Optional.empty());
    member("Quality assurance lead", Optional.empty(), Optional.of(FOURTH.minusDays(2)));

    assertThat(says(POLICE, "meeting apologies next Full board deputy @training-lead").summary())
        .startsWith("Training lead comes to Full board");
    assertThat(says(POLICE, "meeting apologies next Full board deputy @quality-assurance-lead"))
        .satisfies(post -> assertThat(post.summary()).doesNotContain("lead comes"));
  }

  @Test
  void nobodyComesAfterTheirLastDay() {
    member("Lay member", Optional.empty(), Optional.empty());
    member("Police lead", Optional.empty(), Optional.of(FOURTH.minusDays(2)));

    assertThat(says(POLICE, "meeting coming next Full board").summary()).contains("no seat");
    assertThat(answers(board)).isEmpty();
  }

  @Test
  void aDeputyWhoMayNotBeToldIsForTheMemberToTell() {
    Meeting review = add("SCRG", FOURTH);
    assertThat(says(COUNCIL, "meeting apologies next SCRG deputy @training-lead").summary())
        .startsWith("Training lead comes to Strategic Case Review Group")
        .contains(
            "Training lead does not sit on Strategic Case Review Group, which is confidential, so"
                + " Beadle can't tell him or her of the meeting: please do so yourself.");
    assertThat(answers(review)).hasSize(1);
    assertThat(says(COUNCIL, "meeting apologies next Full board deputy @training-lead").summary())
        .doesNotContain("please do so yourself");
  }

  @Test
  void oneOfSeveralSeatsIsNamed() {
    Member lead = house.member("Police lead");
    house.change(
        change ->
            change
                .setUp()
                .put(
                    new Seat(
                        house.store.ids().next(),
                        house.group("Full board"),
                        OptionalLong.empty(),
                        OptionalLong.of(lead.id()),
                        Role.DEPUTY_CHAIR,
                        Optional.empty(),
                        Optional.empty())));

    assertThat(says(MANAGER, "meeting coming next Full board for Police").summary())
        .startsWith("Police lead (Sample Police) comes to Full board");
    assertThat(says(MANAGER, "meeting coming next Full board for @police-lead").summary())
        .startsWith("Police lead comes to Full board");
  }
}
