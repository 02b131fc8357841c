package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.beadle.chat.Post;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who keeps the diary, how meetings in it are moved and cancelled, and what is refused. */
class DiaryKeepingTest extends SampleDiary {
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
    assertThat(says(MANAGER, "meeting move Full board 6 July to 11am").summary())
        .startsWith("Full board meets on 6 July 2018 at 11:00 (County Hall), no longer");
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
    assertThat(says(LAY, "meeting Full board 4 July").summary())
        .contains("State: cancelled, because the chair is ill.");
    house.presses(MANAGER, post, "Undo");
    assertThat(only("Full board").state()).isEqualTo(Meeting.State.PLANNED);
    assertThat(only("Full board").reason()).isEmpty();
  }

  @Test
  void aDayThatHasJustPassedIsOfferedWithItsYear() {
    says(MANAGER, "meeting add Full board 4 July 10:00");
    house.clock.advance(Duration.ofDays(17));
    Post post = saysInVain(MANAGER, "meeting Full board 4 July");
    assertThat(post.summary())
        .isEqualTo(
            "Full board has no meeting in the diary on 4 July 2019. Did you mean the one on 4 July"
                + " 2018?");
    assertThat(house.presses(MANAGER, post, "Show 4 July 2018").summary())
        .contains("4 July 2018 at 10:00");
    assertThat(saysInVain(MANAGER, "meeting Full board Wednesday").summary())
        .contains("Did you mean the one on 4 July 2018?");
  }

  @Test
  void whatCannotStandAgainIsNotTakenBack() {
    says(MANAGER, "meeting add Full board 4 July 10:00");
    Post cancelled = says(MANAGER, "meeting cancel Full board");
    says(MANAGER, "meeting add Full board 4 July 14:00");
    assertThat(inVain(() -> house.presses(MANAGER, cancelled, "Undo")).summary())
        .isEqualTo("Full board meets on 4 July 2018 at 14:00 already. Nothing was changed.");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting ad Full board 4 July 10am | meeting add Full board 4 July 10am",
        "meeting add | meeting add <group>",
        "meeting move | meeting move <group>",
      })
  void aVerbIsNotTakenForAGroup(String words, String meant) {
    assertThat(saysInVain(MANAGER, words).summary()).contains(meant);
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
}
