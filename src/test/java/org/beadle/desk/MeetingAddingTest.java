package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.beadle.board.MeetingPolicies;
import org.beadle.chat.Post;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings that are put into the diary: their days, times and places. */
class MeetingAddingTest extends SampleDiary {
  @Test
  void aMeetingIsAddedWithTimeAndPlace() {
    Post post = says(MANAGER, "/meeting add Full board 4 July 2.30 pm at County Hall");
    assertThat(post.summary()).isEqualTo("Full board meets on 4 July 2018 at 14:30 (County Hall).");
    assertThat(post.audience()).isEqualTo(Post.Audience.CHANNEL);
    Meeting meeting = only("Full board");
    assertThat(meeting.on()).isEqualTo(LocalDate.of(2018, 7, 4));
    assertThat(meeting.starts()).contains(LocalTime.of(14, 30));
    assertThat(meeting.place()).contains("County Hall");
    assertThat(meeting.state()).isEqualTo(Meeting.State.PLANNED);
    assertThat(post.about()).contains(meeting.id());
    house.presses(MANAGER, post, "Undo");
    assertThat(meetings("Full board")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"at 10", "at 2", "at 10-12"})
  void aBareNumberIsNoPlace(String when) {
    saysInVain(MANAGER, "meeting add Full board 4 July " + when);
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
}
