package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.beadle.board.MeetingPolicies;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.meeting.AttendanceCount;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample board on Monday 18 June 2018, in its year 2018-19. */
class AttendingTest extends DeskTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 18);

  @BeforeEach
  void keepTheDiary() {
    held("Full board", LocalDate.of(2018, 3, 31), 1, 2, OptionalInt.empty());
    held("Full board", LocalDate.of(2018, 4, 1), 16, 24, OptionalInt.of(66));
    held("Full board", LocalDate.of(2018, 6, 5), 7, 9, OptionalInt.empty());
    held("Neglect Group", LocalDate.of(2018, 5, 2), 3, 6, OptionalInt.of(50));
    put("Neglect Group", LocalDate.of(2018, 5, 9), Meeting.Kind.WORKSHOP, Meeting.State.HELD);
    put("Neglect Group", LocalDate.of(2018, 5, 16), Meeting.Kind.MEETING, Meeting.State.CANCELLED);
    put("Full board", TODAY.plusDays(16), Meeting.Kind.MEETING, Meeting.State.PLANNED);
  }

  private void held(String group, LocalDate on, int present, int expected, OptionalInt reported) {
    AttendanceCount count = new AttendanceCount(present, expected, reported);
    put(group, on, Meeting.Kind.MEETING, Meeting.State.HELD, Optional.of(count));
  }

  private void put(String group, LocalDate on, Meeting.Kind kind, Meeting.State state) {
    put(group, on, kind, state, Optional.empty());
  }

  private void put(
      String group,
      LocalDate on,
      Meeting.Kind kind,
      Meeting.State state,
      Optional<AttendanceCount> count) {
    long id = house.group(group);
    house.change(
        change -> change.diary().put(id, on, Optional.of(LocalTime.of(10, 0)), kind, state, count));
  }

  private static List<List<String>> rows(Post post, int table) {
    return post.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(block -> ((Block.Table) block).rows())
        .toList()
        .get(table);
  }

  @Test
  void allGroupsOfThisYearAreShownByGroupAndByMeeting() {
    Post post = saysInVain(LAY, "/attendance");
    assertThat(post.summary())
        .startsWith(
            "Attendance of all groups from 1 April 2018 to 31 March 2019: 26 of 39 seats (67%) at 3"
                + " meetings. The percentage in the report differs from the computed one at 1"
                + " meeting; both are shown. Full board: 23 of 33 seats (70%);");
    assertThat(rows(post, 0))
        .containsExactly(
            List.of("Full board", "2", "23", "33", "70%"),
            List.of("Neglect Group", "1", "3", "6", "50%"),
            List.of("All groups", "3", "26", "39", "67%"));
    assertThat(rows(post, 1))
        .containsExactly(
            List.of("Full board", "1 April 2018", "16", "24", "67%", "66%, differs"),
            List.of("Full board", "5 June 2018", "7", "9", "78%", "–"),
            List.of("Neglect Group", "2 May 2018", "3", "6", "50%", "50%"),
            List.of("Neglect Group", "9 May 2018", "workshop", "–", "–", "–"));
  }

  @Test
  void theBoardSaysWhenItsYearBegins() {
    assertThat(rows(says(LAY, "attendance group \"Full board\" 2017-18"), 0))
        .containsExactly(
            List.of("31 March 2018", "1", "2", "50%", "–"), List.of("Total", "1", "2", "50%", "–"));
    house.policy(MeetingPolicies.YEAR_STARTS, "1 May");
    assertThat(says(LAY, "attendance group Full board").summary())
        .startsWith("Attendance of Full board from 1 May 2018 to 30 April 2019: 7 of 9 seats");
    assertThat(says(LAY, "attendance group Full board all years").summary())
        .startsWith("Attendance of Full board in all years: 24 of 35 seats (69%) at 3 meetings.");
  }

  @Test
  void aYearOfWhichNothingIsKnownLeadsToTheLastThatIs() {
    Post post = saysInVain(LAY, "attendance group Neglect Group 2024-25");
    assertThat(post.summary())
        .isEqualTo(
            "No attendance of Neglect Group is recorded from 1 April 2024 to 31 March 2025.");
    assertThat(SampleHouse.button(post, "2018-19").press().command())
        .isEqualTo("attendance group Neglect Group 2018-19");
  }

  @Test
  void aButtonLeadsToAnotherYearWhereOneIsKnown() {
    assertThat(SampleHouse.button(says(LAY, "attendance"), "2017-18").press().command())
        .isEqualTo("attendance 2017-18");
    Post earliest = says(LAY, "attendance group Full board 2017-18");
    assertThat(SampleHouse.button(earliest, "2018-19").press().command())
        .isEqualTo("attendance group Full board 2018-19");
    assertThat(SampleHouse.buttons(says(LAY, "attendance group Neglect Group"))).isEmpty();
  }

  @Test
  void whoCameIsNotKnownAndThatIsSaid() {
    for (String whose : List.of("agency Police", "group Police", "@police-lead", "mine"))
      assertThat(saysInVain(LAY, "attendance " + whose).summary())
          .startsWith("Only how many came to each meeting is recorded, not who.");
    assertThat(saysInVain(LAY, "attendance agency Polise").summary())
        .startsWith("Nobody on this board is called “Polise”");
    assertThat(saysInVain(LAY, "attendance group Neglekt").summary()).contains("Neglect Group");
  }

  @Test
  void theDiaryTellsWhatComesAndWhatWas() {
    assertThat(saysInVain(LAY, "/meeting").summary())
        .startsWith(
            "1 meeting is in the diary for today or later. Full board: 4 July 2018 at 10:00, in 16"
                + " days. Business Group meets four times a year; no meeting of it is recorded,");
    Post all = saysInVain(LAY, "meeting list");
    assertThat(rows(all, 0))
        .containsExactly(List.of("Full board", "4 July 2018", "10:00", "in 16 days"));
    assertThat(rows(all, 1))
        .hasSize(6)
        .startsWith(List.of("Full board", "5 June 2018", "10:00", "7 of 9 seats (78%)"))
        .contains(
            List.of("Neglect Group", "16 May 2018", "10:00", "cancelled"),
            List.of("Neglect Group", "9 May 2018", "10:00", "held, a workshop"));
    assertThat(rows(says(LAY, "meeting list group Neglect Group"), 0)).hasSize(3);
    assertThat(saysInVain(LAY, "meeting list Neglekt").summary()).contains("Neglect Group");
  }

  @Test
  void aConfidentialGroupCountsInTotalsAndIsNotShown() {
    held("SCRG", LocalDate.of(2018, 6, 6), 41, 43, OptionalInt.of(95));
    put("SCRG", TODAY.plusDays(17), Meeting.Kind.MEETING, Meeting.State.PLANNED);
    for (Post post : List.of(says(LAY, "attendance"), house.saysToAll(POLICE, "attendance"))) {
      assertThat(post.summary())
          .contains("67 of 82 seats (82%) at 4 meetings.")
          .contains("1 of them is confidential: counted and not shown.");
      assertThat(PostJson.write(post)).doesNotContain("Case Review", "\"41\"", "6 June");
    }
    assertThat(PostJson.write(says(POLICE, "attendance"))).contains("6 June 2018", "\"41\"");
    for (String words : List.of("meeting", "meeting list", "meeting list SCRG"))
      assertThat(PostJson.write(says(LAY, words))).doesNotContain("6 June", "5 July");
    assertThat(says(LAY, "meeting").summary())
        .contains("1 more is of confidential groups, and not shown here.");
    assertThat(says(LAY, "meeting list").summary())
        .contains("2 more are of confidential groups, and not shown here.");
    for (String words :
        List.of("meeting list SCRG", "attendance group SCRG", "attendance map group SCRG"))
      assertThat(saysInVain(LAY, words).summary())
          .startsWith("The meetings of Strategic Case Review Group are confidential");
    assertThat(says(POLICE, "attendance group SCRG").summary()).contains("41 of 43 seats");
  }
}
