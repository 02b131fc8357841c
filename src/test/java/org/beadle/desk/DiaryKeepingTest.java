package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Reader;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The diary of the sample board, kept by commands on Monday 18 June 2018. */
class DiaryKeepingTest extends DeskTest {
  private static final LocalDate JULY = LocalDate.of(2018, 7, 4);

  private List<Meeting> meetings(String group) {
    long id = house.group(group);
    return house.store.read(
        records -> records.meetings().ofGroup(Reader.everything(house.roster()), id));
  }

  private Meeting only(String group) {
    assertThat(meetings(group)).hasSize(1);
    return meetings(group).getFirst();
  }

  @Test
  void aMeetingIsAddedWithTimeAndPlace() {
    Post post = says(MANAGER, "/meeting add Full board 4 July 2.30 pm at County Hall");
    assertThat(post.summary()).isEqualTo("Full board meets on 4 July 2018 at 14:30 (County Hall).");
    assertThat(post.audience()).isEqualTo(Post.Audience.CHANNEL);
    Meeting meeting = only("Full board");
    assertThat(meeting.on()).isEqualTo(JULY);
    assertThat(meeting.starts()).contains(LocalTime.of(14, 30));
    assertThat(meeting.place()).contains("County Hall");
    assertThat(meeting.state()).isEqualTo(Meeting.State.PLANNED);
    assertThat(post.about()).contains(meeting.id());
    house.presses(MANAGER, post, "Undo");
    assertThat(meetings("Full board")).isEmpty();
  }

  @Test
  void withoutATimeTheUsualOneIsTakenAndThatIsSaid() {
    house.policy(MeetingPolicies.MEETING_TIME, "09:30");
    assertThat(says(CHAIR, "meeting add Neglect Group 4 July").summary())
        .isEqualTo(
            "Neglect Group meets on 4 July 2018 at 09:30. No time was given, so it is the group's"
                + " usual one, 09:30.");
    assertThat(only("Neglect Group").starts()).contains(LocalTime.of(9, 30));
  }

  @Test
  void severalAreAddedInOneChangeOrNone() {
    Post post = says(MANAGER, "meeting add QA&P 4 July, 5 September and 7 November 10:00");
    assertThat(post.summary())
        .isEqualTo(
            "Quality Assurance and Performance Group meets on 4 July 2018, 5 September 2018 and 7"
                + " November 2018 at 10:00.");
    assertThat(meetings("QA&P")).hasSize(3);
    assertThat(SampleHouse.button(post, "Show them").press().command())
        .isEqualTo("meeting list group Quality Assurance and Performance Group");
    assertThat(saysInVain(MANAGER, "meeting add QA&P 1 August, 5 September 10:00").summary())
        .isEqualTo(
            "Quality Assurance and Performance Group meets on 5 September 2018 at 10:00 already."
                + " Nothing was changed.");
    house.presses(MANAGER, post, "Undo");
    assertThat(meetings("QA&P")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting add Full board 17 June 2018 10:00 | 17 June 2018 has passed.",
        "meeting add Full board 31 June 10:00 | June has 30 days, so there is no 31",
        "meeting add Full bored 4 July 10:00 | Nobody on this board is called “Full bored”, and no group or agency is. Did you mean Full board",
        "meeting add Police 4 July 10:00 | Nobody on this board is called “Police”",
        "meeting add Full board 4 July, 4 July 10:00 | 4 July 2018 is named twice.",
        "meeting add Full board 4 July 2.30 | may be in the morning or in the afternoon",
        "meeting move Full board to 4 July | Nothing is in the diary for Full board.",
        "meeting cancel Full board 4 July | Full board has no meeting in the diary on 4 July 2018.",
        "meeting Full board | Nothing is in the diary for Full board."
      })
  void whatCannotBeIsRefusedInClearWords(String words, String reason) {
    assertThat(saysInVain(MANAGER, words).summary()).containsIgnoringCase(reason);
  }

  @Test
  void aGroupMeetsOnceADayAndACancelledMeetingLeavesItsDayFree() {
    says(MANAGER, "meeting add Full board 4 July 10:00 at County Hall");
    assertThat(saysInVain(MANAGER, "meeting add Full board 4 July 14:00").summary())
        .isEqualTo(
            "Full board meets on 4 July 2018 at 10:00 (County Hall) already. Nothing was changed.");
    says(MANAGER, "meeting cancel Full board because of the election");
    says(MANAGER, "meeting add Full board 4 July 14:00");
    assertThat(meetings("Full board"))
        .extracting(Meeting::state)
        .containsExactlyInAnyOrder(Meeting.State.CANCELLED, Meeting.State.PLANNED);
  }

  @Test
  void aDayOffIsTakenAndSaidSoWithTheNextWorkingDay() {
    Post sunday = says(MANAGER, "meeting add Full board 26 August 10:00");
    assertThat(sunday.summary())
        .isEqualTo("Full board meets on 26 August 2018 at 10:00. 26 August 2018 is a Sunday.");
    Post moved = house.presses(MANAGER, sunday, "Move to Tuesday 28 August 2018");
    assertThat(moved.summary()).startsWith("Full board meets on 28 August 2018 at 10:00, no");
    assertThat(says(MANAGER, "meeting add Full board 27 August 10:00").summary())
        .contains("27 August 2018 is a bank holiday.");
  }

  @Test
  void theNextMeetingIsMovedOrTheOneOfADay() {
    says(MANAGER, "meeting add Full board 4 July, 5 September 10:00 at County Hall");
    assertThat(says(MANAGER, "meeting move Full board to 6 July 2pm").summary())
        .isEqualTo(
            "Full board meets on 6 July 2018 at 14:00 (County Hall), no longer on 4 July 2018 at"
                + " 10:00 (County Hall).");
    says(MANAGER, "meeting move Full board 5 September to 5 September at the Town Hall");
    Meeting september = meetings("Full board").getLast();
    assertThat(september.place()).contains("the Town Hall");
    assertThat(september.sequence()).isEqualTo(1);
    assertThat(saysInVain(MANAGER, "meeting move Full board to 5 September").summary())
        .startsWith("Full board meets on 5 September 2018 at 10:00 (the Town Hall) already.");
    assertThat(saysInVain(MANAGER, "meeting move Full board to 6 July 14:00").summary())
        .contains("stands so in the diary");
    assertThat(saysInVain(MANAGER, "meeting move Full board to 1 June 2018").summary())
        .contains("has passed");
    says(MANAGER, "undo");
    assertThat(meetings("Full board").getLast().place()).contains("County Hall");
  }

  @Test
  void aMeetingIsCancelledWithItsReason() {
    says(MANAGER, "meeting add Full board 4 July 10:00");
    Post post = says(MANAGER, "meeting cancel Full board because the chair is ill.");
    assertThat(post.summary())
        .isEqualTo(
            "The meeting of Full board on 4 July 2018 at 10:00 is cancelled, because the chair is"
                + " ill.");
    assertThat(SampleHouse.button(post, "Another day").press().command())
        .isEqualTo("meeting add Full board");
    assertThat(only("Full board").state()).isEqualTo(Meeting.State.CANCELLED);
    house.presses(MANAGER, post, "Undo");
    assertThat(only("Full board").state()).isEqualTo(Meeting.State.PLANNED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"meeting move Full board 4 July to 6 July", "meeting cancel Full board 4 July"})
  void whatIsSettledStays(String words) {
    says(MANAGER, "meeting add Full board 4 July 10:00");
    Meeting meeting = only("Full board");
    Meeting held = house.change(change -> change.diary().held(meeting));
    assertThat(saysInVain(MANAGER, words).summary())
        .isEqualTo(
            "The meeting of Full board on 4 July 2018 was held, so it can't be moved or"
                + " cancelled.");
    house.change(
        change -> {
          change.registers().open(held);
          return null;
        });
    assertThat(saysInVain(MANAGER, words).summary()).contains("has a register, so it can't be");
    house.change(change -> change.diary().cancel(held));
    assertThat(saysInVain(MANAGER, words).summary()).contains("was cancelled, so it can't be");
  }

  @Test
  void itsOwnChairsTheBoardsAndTheManagerKeepAGroupsDiary() {
    for (String member : List.of(MANAGER, CHAIR, QUALITY)) {
      says(member, "meeting add QA&P 4 July 10:00");
      says(member, "meeting move QA&P to 5 July");
      says(member, "meeting cancel QA&P");
    }
    assertThat(saysInVain(QUALITY, "meeting add Full board 4 July").summary())
        .isEqualTo("You can't do that. It can be done by Independent chair or Board manager.");
    assertThat(saysInVain(POLICE, "meeting add QA&P 4 July").summary())
        .contains("Quality assurance lead", "Board manager", "Independent chair");
    assertThat(saysInVain(LAY, "meeting propose QA&P").summary()).contains("it could meet");
    assertThat(SampleHouse.buttons(says(LAY, "meeting propose QA&P"))).isEmpty();
  }

  @Test
  void theMeetingsOfAConfidentialGroupAreItsOwn() {
    says(MANAGER, "meeting add SCRG 4 July 10:00 at the secret room");
    for (String words :
        List.of(
            "meeting SCRG",
            "meeting move SCRG to 5 July",
            "meeting cancel SCRG",
            "meeting add SCRG 6 July",
            "meeting propose SCRG"))
      for (Post post :
          List.of(saysInVain(LAY, words), inVain(() -> house.saysToAll(MANAGER, words))))
        assertThat(post.summary())
            .isEqualTo(
                "The meetings of Strategic Case Review Group are confidential and not shown here."
                    + " Its members see them in its own channel, or when they ask Beadle alone.");
    assertThat(says(POLICE, "meeting SCRG").summary()).contains("the secret room");
    Post undone = house.saysToAll(MANAGER, "undo");
    assertThat(undone.summary()).isEqualTo("Taken back: a change of yours that is not shown here.");
    assertThat(undone.audience()).isEqualTo(Post.Audience.ASKER);
  }

  @Test
  void theCardOfAMeetingTellsWhatIsKnown() {
    says(MANAGER, "meeting add Neglect Group 4 July 10:00 at County Hall");
    Post card = says(LAY, "/meeting Neglect Group");
    assertThat(card.summary())
        .startsWith("Neglect Group: 4 July 2018 at 10:00 (County Hall). State: in 16 days.")
        .contains("Coming: 0 coming, ")
        .contains(" not answered yet, of ");
    Block.Facts facts =
        card.blocks().stream()
            .flatMap(it -> it instanceof Block.Facts of ? Optional.of(of).stream() : null)
            .findFirst()
            .orElseThrow();
    assertThat(facts.facts())
        .extracting(Block.Fact::label)
        .containsExactly("When", "Where", "State", "Coming");
    assertThat(facts.facts().getFirst().value()).isEqualTo("Wednesday 4 July 2018 at 10:00");
    assertThat(SampleHouse.buttons(card))
        .extracting(button -> button.press().command())
        .containsExactly("meeting agenda \"Neglect Group\" 2018-07-04");
    assertThat(says(LAY, "meeting Neglect Group 4 July").summary()).isEqualTo(card.summary());
    assertThat(SampleHouse.buttons(says(MANAGER, "meeting Neglect Group")))
        .extracting(button -> button.label() + ": " + button.press().command())
        .containsExactly(
            "Agenda: Neglect Group, 4 July 2018: meeting agenda \"Neglect Group\" 2018-07-04",
            "Move: meeting move Neglect Group 4 July 2018 to",
            "Cancel: meeting cancel Neglect Group 4 July 2018 because");
  }

  @Test
  void aButtonActsOnItsOwnMeetingHoweverItWasMoved() {
    Post added = says(MANAGER, "meeting add Full board 4 July 10:00");
    says(MANAGER, "meeting move Full board to 6 July");
    says(MANAGER, "meeting add Full board 4 July 10:00");
    var press = SampleHouse.button(added, "Cancel").press();
    house.presses(
        House.BOARD,
        MANAGER,
        new org.beadle.chat.Press(press.board(), press.record(), press.command() + " of ice"));
    assertThat(meetings("Full board"))
        .extracting(it -> it.on().getDayOfMonth() + " " + it.state())
        .containsExactlyInAnyOrder("4 PLANNED", "6 CANCELLED");
  }

  @Test
  void whatCannotStandAgainIsNotTakenBack() {
    says(MANAGER, "meeting add Full board 4 July 10:00");
    Post cancelled = says(MANAGER, "meeting cancel Full board");
    says(MANAGER, "meeting add Full board 4 July 14:00");
    assertThat(inVain(() -> house.presses(MANAGER, cancelled, "Undo")).summary())
        .isEqualTo("Full board meets on 4 July 2018 at 14:00 already. Nothing was changed.");
  }

  @Test
  void cardsThatStandInChannelsFollowTheMeeting() {
    StandInChat chat = new StandInChat("local");
    Post added = says(MANAGER, "meeting add Full board 4 July 10:00");
    var receipt = house.stands(chat, House.BOARD, added);
    says(MANAGER, "meeting move Full board to 6 July 14:00");
    house.deliverer(chat).deliver();
    assertThat(chat.standing(receipt).summary()).startsWith("Full board: 6 July 2018 at 14:00.");
    says(MANAGER, "meeting cancel Full board");
    house.deliverer(chat).deliver();
    assertThat(chat.standing(receipt).summary()).contains("State: cancelled.");
    says(MANAGER, "undo");
    house.deliverer(chat).deliver();
    assertThat(chat.standing(receipt).summary()).contains("State: in 18 days.");
  }

  @Test
  void theCardOfAMeetingThatWasTakenBackSaysSo() {
    StandInChat chat = new StandInChat("local");
    Post added = says(MANAGER, "meeting add Full board 4 July 10:00");
    var receipt = house.stands(chat, House.BOARD, added);
    says(MANAGER, "undo");
    house.deliverer(chat).deliver();
    assertThat(chat.standing(receipt).summary())
        .isEqualTo("This meeting is no longer in the diary.");
  }
}
