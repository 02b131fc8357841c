package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.Roster;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;

class DiaryDifferenceTest {
  private static final Roster ROSTER =
      TestBoard.with(TestBoard.group(7, "Neglect Group", Group.Kind.SUB_GROUP));

  private static Meeting meeting(String day, Meeting.State state) {
    return new Meeting(
        LocalDate.parse(day).toEpochDay(),
        7,
        LocalDate.parse(day),
        Optional.of(LocalTime.of(10, 0)),
        Optional.of("Town hall"),
        Meeting.Kind.MEETING,
        state,
        0,
        Meeting.Paperwork.NONE,
        Optional.empty());
  }

  private static Meeting planned(String day) {
    return meeting(day, Meeting.State.PLANNED);
  }

  private static DiaryDifference difference(List<Meeting> record, String... lines) {
    String[] all = new String[lines.length + 1];
    all[0] = "group,date,time,place";
    System.arraycopy(lines, 0, all, 1, lines.length);
    return DiaryDifference.between(
        Meetings.diary(Meetings.lines(all)),
        new RecordedDiary(record, Map.of()),
        ROSTER,
        Meetings.TODAY);
  }

  @Test
  void whatTheRecordHasIsUnchangedEvenWhereTheFileSaysLess() {
    DiaryDifference difference =
        difference(
            List.of(planned("2027-04-14"), planned("2027-07-14")),
            "Neglect,14 April 2027,10am,Town hall",
            "Neglect Group,14 July 2027,,");
    assertThat(difference.changesNothing()).isTrue();
    assertThat(difference.unchanged()).hasSize(2);
  }

  @Test
  void anotherTimeOrPlaceIsAChange() {
    DiaryDifference difference =
        difference(List.of(planned("2027-04-14")), "Neglect,14 April 2027,2pm,Online");
    assertThat(difference.changed())
        .extracting(it -> it.starts().get() + " " + it.place().get() + " " + it.kind())
        .containsExactly("14:00 Online MEETING");
  }

  @Test
  void aMeetingThatWasCancelledStaysSo() {
    DiaryDifference difference =
        difference(
            List.of(meeting("2027-04-14", Meeting.State.CANCELLED)), "Neglect,14 April 2027,,");
    assertThat(difference.changesNothing()).isTrue();
    assertThat(Meetings.said(difference.doubts()))
        .containsExactly(
            "line 2, column 2: This meeting was cancelled in the record, and stays so.");
  }

  @Test
  void aDayThatHasPassedIsSaid() {
    DiaryDifference difference = difference(List.of(), "Neglect,13 January 2027,,");
    assertThat(difference.added()).hasSize(1);
    assertThat(Meetings.said(difference.doubts()))
        .containsExactly(
            "line 2, column 2: This day has passed: the meeting is put in as one that was held.");
  }

  @Test
  void plannedMeetingsThatTheFileLeavesOutAreMissing() {
    List<Meeting> record =
        List.of(planned("2027-01-13"), planned("2027-05-12"), planned("2027-12-01"));
    String[] lines = {
      "Neglect,13 January 2027,,", "Neglect,14 April 2027,,", "Neglect,14 July 2027,,"
    };
    assertThat(difference(record, lines).missing())
        .extracting(Meeting::on)
        .containsExactly(LocalDate.of(2027, 5, 12));
    assertThat(difference(record, lines[0], lines[1], lines[2], "Neglect,May 2027,,").missing())
        .as("the month of one may be meant")
        .isEmpty();
  }

  @Test
  void twoSpellingsOfOneGroupOnOneDayAreAFault() {
    assertThat(
            difference(List.of(), "Neglect,14 April 2027,,", "Neglect sub-group,14 April 2027,,")
                .faults())
        .extracting(Fault::message)
        .containsExactly(
            "“Neglect sub-group” and “Neglect” are one group, and it already has a meeting on this"
                + " day, at line 2, column 2.");
  }

  @Test
  void groupsThatTheBoardHasNotGotAreProposed() {
    assertThat(difference(List.of(), "Neglectful,14 April 2027,,").groups().newGroups())
        .extracting(it -> it.name() + " " + it.near().size())
        .containsExactly("Neglectful 1");
  }
}
