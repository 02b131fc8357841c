package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;

class AttendanceDifferenceTest {
  private static final Roster ROSTER =
      TestBoard.with(
          TestBoard.group(7, "Quality Assurance and Performance Group", Group.Kind.SUB_GROUP));

  private static ProposedAttendance attendance(String... lines) {
    byte[] content =
        ("group,date,present,expected,percent\n" + String.join("\n", lines))
            .getBytes(StandardCharsets.UTF_8);
    return (ProposedAttendance)
        new AttendanceReader(RealFiles.START, RealFiles.WEEKDAYS)
            .read(SourceFiles.read("came.csv", content));
  }

  private static final ProposedAttendance FIRST =
      attendance("QA&P,2013-03-01,8,13,61", "QA&P,2013-04-01,Workshop,,");

  private static List<Meeting> diary(ProposedAttendance attendance) {
    List<Meeting> diary = new ArrayList<>();
    for (ProposedMeeting each : attendance.meetings())
      diary.add(
          new Meeting(
              diary.size() + 1,
              7,
              each.on(),
              Optional.empty(),
              each.kind(),
              Meeting.State.HELD,
              each.attendance()));
    return diary;
  }

  @Test
  void importingTheSameAgainChangesNothing() {
    AttendanceDifference difference = AttendanceDifference.between(FIRST, diary(FIRST), ROSTER);
    assertThat(difference.changesNothing()).isTrue();
    assertThat(difference.unchanged()).hasSize(2);
  }

  @Test
  void aNewCountAndANewMeetingAreSeen() {
    AttendanceDifference difference =
        AttendanceDifference.between(
            attendance("QA & P Group,2013-03-01,9,13,69", "QA&P,2013-05-01,8,13,61"),
            diary(FIRST),
            ROSTER);
    assertThat(difference.changed()).extracting(each -> each.before().id()).containsExactly(1L);
    assertThat(difference.added()).extracting(ProposedMeeting::on).hasSize(1);
  }

  @Test
  void groupsThatTheBoardHasNotGotAreProposed() {
    ProposedAttendance attendance =
        attendance("Quality Performance Group,2013-03-01,8,13,61", "Police,2013-03-01,1,2,50");
    AttendanceGroups groups = AttendanceDifference.between(attendance, List.of(), ROSTER).groups();
    assertThat(groups.known()).isEmpty();
    assertThat(groups.proposed().values())
        .extracting(ProposedParty::kind)
        .containsOnly(Party.Kind.GROUP);
    assertThat(groups.groupOf(attendance.meetings().get(1), made -> Party.group(9))).isEqualTo(9);
  }

  @Test
  void twoSpellingsOfOneGroupOnOneDayAreAFault() {
    ProposedAttendance attendance =
        attendance("QA&P,2013-03-01,8,13,61", "QA & P Group,2013-03-01,9,13,69");
    assertThat(AttendanceDifference.between(attendance, diary(FIRST), ROSTER).faults())
        .extracting(Fault::toString)
        .containsExactly(
            "came.csv, line 3, column 2: “QA & P Group” and “QA&P” are one group, and it already"
                + " has a meeting on this day, at line 2.");
  }

  @Test
  void aNewGroupInTwoSpellingsIsProposedOnce() {
    ProposedAttendance attendance =
        attendance(
            "Neglect Group,2013-03-01,8,13,61",
            "neglect sub-group,2013-04-01,8,13,61",
            "Audit Group,2013-03-01,8,13,61");
    AttendanceDifference difference = AttendanceDifference.between(attendance, List.of(), ROSTER);
    assertThat(difference.faults()).isEmpty();
    assertThat(difference.groups().newGroups())
        .extracting(ProposedParty::name)
        .containsExactly("Neglect Group", "Audit Group");
  }
}
