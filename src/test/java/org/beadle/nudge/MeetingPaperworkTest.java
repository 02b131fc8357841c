package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.JulyMeeting.DAY;
import static org.beadle.nudge.JulyMeeting.ID;
import static org.beadle.nudge.JulyMeeting.LAST;
import static org.beadle.nudge.JulyMeeting.MEETING;
import static org.beadle.nudge.JulyMeeting.all;
import static org.beadle.nudge.JulyMeeting.august;
import static org.beadle.nudge.JulyMeeting.board;
import static org.beadle.nudge.JulyMeeting.days;
import static org.beadle.nudge.JulyMeeting.july;
import static org.beadle.nudge.JulyMeeting.june;
import static org.beadle.nudge.JulyMeeting.nudges;
import static org.beadle.nudge.SampleBoard.CHAIR;
import static org.beadle.nudge.SampleBoard.MANAGER;
import static org.beadle.nudge.SampleBoard.POLICE;
import static org.beadle.nudge.SampleBoard.POLICE_LEAD;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Register;
import org.beadle.meeting.RegisterEntry;
import org.junit.jupiter.api.Test;

/** Reports and papers before a meeting; its register and minutes after it. */
class MeetingPaperworkTest {
  @Test
  void reportsAreAskedForOfWhoOwesThemAndPapersOfTheBoardManager() {
    AgendaItem report = SampleMeetings.report(ID, POLICE, null);
    Sweeps sweeps =
        all(board(new Proceedings(List.of(MEETING), List.of(), List.of(), List.of(report))));
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.ReportDue.class))
        .containsExactly(june(24), july(1), july(2), july(6), july(8));
    assertThat(days(sweeps, MANAGER, MeetingNudge.PapersDue.class))
        .containsExactly(july(1), july(2), july(6), july(8));
    assertThat(nudges(sweeps, MANAGER, MeetingNudge.PapersDue.class).getFirst().owed())
        .containsExactly(report);
  }

  @Test
  void aReportHasADayOfItsOwnWhereOneWasSaid() {
    AgendaItem report = SampleMeetings.report(ID, POLICE, june(18));
    Sweeps sweeps =
        all(board(new Proceedings(List.of(MEETING), List.of(), List.of(), List.of(report))));
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.ReportDue.class))
        .startsWith(june(11), june(18), june(19), june(22));
  }

  @Test
  void aReportThatWouldBeDueAfterItsMeetingIsDueWithThePapers() {
    AgendaItem report = SampleMeetings.report(ID, POLICE, DAY.plusDays(9));
    Sweeps sweeps =
        all(board(new Proceedings(List.of(MEETING), List.of(), List.of(), List.of(report))));
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.ReportDue.class))
        .containsExactly(june(24), july(1), july(2), july(6), july(8));
  }

  @Test
  void theRegisterIsAskedForFourTimesFirstOfTheManagerAndThenOfTheChairToo() {
    Sweeps sweeps = all(board(SampleMeetings.of(MEETING)));
    assertThat(days(sweeps, MANAGER, MeetingNudge.RegisterDue.class))
        .containsExactly(july(9), july(16), july(23), july(30));
    assertThat(days(sweeps, CHAIR, MeetingNudge.RegisterDue.class))
        .containsExactly(july(16), july(23), july(30));
    assertThat(nudges(sweeps, MANAGER, MeetingNudge.RegisterDue.class))
        .extracting(MeetingNudge.RegisterDue::last)
        .containsExactly(false, false, false, true);
  }

  @Test
  void aRegisterThatWaitsForConfirmationIsAskedForOfTheChairFirst() {
    Register taken = new Register(ID, List.of(present()), Optional.empty());
    Sweeps sweeps =
        all(board(new Proceedings(List.of(MEETING), List.of(), List.of(taken), List.of())));
    assertThat(days(sweeps, CHAIR, MeetingNudge.RegisterDue.class)).startsWith(july(9), july(16));
    assertThat(days(sweeps, MANAGER, MeetingNudge.RegisterDue.class)).startsWith(july(16));
    Register confirmed =
        new Register(
            ID,
            List.of(present()),
            Optional.of(new Register.Confirmed(OptionalLong.empty(), Instant.EPOCH)));
    Sweeps quiet =
        all(board(new Proceedings(List.of(MEETING), List.of(), List.of(confirmed), List.of())));
    assertThat(days(quiet, CHAIR, MeetingNudge.RegisterDue.class)).isEmpty();
    assertThat(days(quiet, MANAGER, MeetingNudge.RegisterDue.class)).isEmpty();
  }

  private static RegisterEntry present() {
    return new RegisterEntry(
        1,
        ID,
        OptionalLong.of(203),
        OptionalLong.of(POLICE_LEAD.id()),
        Mark.PRESENT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void minutesAreAskedForTenWorkingDaysAfterAndThenWeekly() {
    Sweeps sweeps = all(board(SampleMeetings.of(MEETING)));
    assertThat(days(sweeps, MANAGER, MeetingNudge.MinutesDue.class))
        .containsExactly(july(22), july(29), august(5), august(12));
  }

  @Test
  void afterAMonthDownOnlyTheLatestIsSaid() {
    Sweeps sweeps = new Sweeps(board(SampleMeetings.of(MEETING))).daily(august(20), LAST);
    assertThat(days(sweeps, MANAGER, MeetingNudge.RegisterDue.class)).containsExactly(august(20));
    assertThat(nudges(sweeps, MANAGER, MeetingNudge.RegisterDue.class).getFirst().last()).isTrue();
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Invitation.class)).isEmpty();
  }

  @Test
  void nothingIsAskedOfAMeetingFromBeforeTheRecordBegan() {
    Snapshot board = board(SampleMeetings.of(MEETING));
    Snapshot young =
        new Snapshot(
            board.roster(),
            board.rules(),
            board.calendar(),
            List.of(),
            Channels.NONE,
            DAY.plusDays(1),
            Circumstances.NONE,
            board.proceedings());
    assertThat(new Sweeps(young).daily(DAY.plusDays(1), LAST).sent()).isEmpty();
  }
}
