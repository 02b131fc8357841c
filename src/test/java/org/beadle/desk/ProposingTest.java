package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Reader;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;

/**
 * Dates for the groups of the sample board on 18 June 2018. The independent chair chairs the full
 * board and the Business Group, which both meet four times a year.
 */
class ProposingTest extends DeskTest {
  private List<LocalDate> days(String group) {
    long id = house.group(group);
    return house.store.read(
        records ->
            records.meetings().ofGroup(Reader.everything(house.roster()), id).stream()
                .map(Meeting::on)
                .toList());
  }

  @Test
  void datesForTheRestOfTheYearAreTakenAllAtOnce() {
    Post post = saysInVain(MANAGER, "/meeting propose Full board");
    assertThat(post.summary())
        .isEqualTo(
            "Full board meets four times a year. In 2018-19 it could meet at 10:00 on: 8 August"
                + " 2018, 14 November 2018 and 13 February 2019.");
    assertThat(SampleHouse.buttons(post))
        .extracting(Button::label)
        .containsExactly(
            "Add all 3", "Add 8 August 2018", "Add 14 November 2018", "Add 13 February 2019");
    assertThat(SampleHouse.button(post, "Add all 3").press().command())
        .isEqualTo(
            "meeting add Full board 8 August 2018, 14 November 2018, 13 February 2019 10:00");
    Post added = house.presses(MANAGER, post, "Add all 3");
    assertThat(days("Full board")).hasSize(3);
    assertThat(says(MANAGER, "meeting propose Full board").summary())
        .contains("In 2019-20 it could meet");
    assertThat(saysInVain(MANAGER, "meeting propose Full board 2018-19").summary())
        .startsWith("There is no date to propose for Full board in 2018-19");
    house.presses(MANAGER, added, "Undo");
    assertThat(days("Full board")).isEmpty();
  }

  @Test
  void whatIsTooSoonToAskPeopleIsNotProposed() {
    house.policy(MeetingPolicies.INVITE_DAYS, "60");
    assertThat(says(MANAGER, "meeting propose Full board").summary())
        .contains("on: 20 August 2018, 14 November 2018");
  }

  @Test
  void takingOneLeavesTheOthers() {
    Post post = says(MANAGER, "meeting propose Full board");
    house.presses(MANAGER, post, "Add 14 November 2018");
    assertThat(days("Full board")).containsExactly(LocalDate.of(2018, 11, 14));
    assertThat(says(MANAGER, "meeting propose Full board").summary())
        .isEqualTo(
            "Full board meets four times a year. 1 meeting is in the diary already. In 2018-19 it"
                + " could meet at 10:00 on: 8 August 2018 and 13 February 2019.");
  }

  @Test
  void noChairHasTwoMeetingsOnOneDay() {
    says(MANAGER, "meeting add Business Group 8 August 10:00");
    Post board = says(MANAGER, "meeting propose Full board 2018-19");
    assertThat(board.summary()).doesNotContain(" 8 August 2018");
    for (String group : List.of("Business Group", "Full board")) {
      Post post = says(MANAGER, "meeting propose " + group + " 2019-20");
      house.presses(MANAGER, post, SampleHouse.buttons(post).getFirst().label());
    }
    Set<LocalDate> both = new HashSet<>(days("Full board"));
    both.retainAll(days("Business Group"));
    assertThat(both).isEmpty();
    assertThat(days("Full board")).hasSize(4);
  }

  @Test
  void aYearThatIsOverAndAGroupOfItsOwnDatesHaveNone() {
    assertThat(saysInVain(MANAGER, "meeting propose Full board 2016-17").summary())
        .isEqualTo("The year 2016-17 is over. Dates can be proposed for days to come.");
    assertThat(saysInVain(MANAGER, "meeting propose EHTF").summary())
        .isEqualTo(
            "Early Help Task and Finish Group does not say how often it meets. Add its meetings"
                + " one by one.");
  }

  @Test
  void theMissingAreNamedWithAWayToPropose() {
    says(MANAGER, "meeting add Full board 8 August 10:00");
    Post post = saysInVain(LAY, "/meeting");
    assertThat(post.summary())
        .contains(
            "Quality Assurance and Performance Group meets every two months; no meeting of it is"
                + " recorded, nothing in the diary.")
        .doesNotContain("Full board meets");
    Button button =
        SampleHouse.button(post, "Propose dates: Quality Assurance and Performance Group");
    assertThat(button.press().command())
        .isEqualTo("meeting propose Quality Assurance and Performance Group");
    assertThat(says(LAY, "board digest").summary())
        .contains("Missing from the diary: Business Group meets four times a year; no meeting");
  }

  @Test
  void theListShowsPlacesAndWhatWasCancelled() {
    says(MANAGER, "meeting add Full board 4 July 10:00 at County Hall");
    says(MANAGER, "meeting cancel Full board");
    says(MANAGER, "meeting add Full board 8 August 10:00");
    Post post = says(LAY, "meeting list Full board");
    assertThat(post.summary()).startsWith("1 meeting of Full board is in the diary for today");
    assertThat(post.toString()).contains("Place", "County Hall", "cancelled");
  }
}
