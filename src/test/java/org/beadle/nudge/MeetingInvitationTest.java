package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.JulyMeeting.DAY;
import static org.beadle.nudge.JulyMeeting.FIRST;
import static org.beadle.nudge.JulyMeeting.ID;
import static org.beadle.nudge.JulyMeeting.LAST;
import static org.beadle.nudge.JulyMeeting.MEETING;
import static org.beadle.nudge.JulyMeeting.all;
import static org.beadle.nudge.JulyMeeting.board;
import static org.beadle.nudge.JulyMeeting.days;
import static org.beadle.nudge.JulyMeeting.in;
import static org.beadle.nudge.JulyMeeting.july;
import static org.beadle.nudge.JulyMeeting.june;
import static org.beadle.nudge.JulyMeeting.nudges;
import static org.beadle.nudge.JulyMeeting.with;
import static org.beadle.nudge.SampleBoard.CHAIR;
import static org.beadle.nudge.SampleBoard.COUNCIL_LEAD;
import static org.beadle.nudge.SampleBoard.MANAGER;
import static org.beadle.nudge.SampleBoard.POLICE_LEAD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.DaysAway;
import org.beadle.board.Member;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;

/** When the holders of seats are asked whether they come, and when again. */
class MeetingInvitationTest {
  @Test
  void holdersAreAskedFourWeeksBeforeAndAgainFiveWorkingDaysBefore() {
    Sweeps sweeps = all(board(SampleMeetings.of(MEETING)));

    for (Member holder : List.of(CHAIR, POLICE_LEAD, COUNCIL_LEAD)) {
      assertThat(days(sweeps, holder, MeetingNudge.Invitation.class)).containsExactly(june(10));
      assertThat(days(sweeps, holder, MeetingNudge.NoAnswer.class)).containsExactly(july(1));
    }
    assertThat(days(sweeps, MANAGER, MeetingNudge.Invitation.class)).isEmpty();
    assertThat(days(sweeps, CHAIR, MeetingNudge.Unanswered.class)).containsExactly(july(1));
    assertThat(nudges(sweeps, CHAIR, MeetingNudge.Unanswered.class).getFirst().responses().silent())
        .hasSize(3);
  }

  @Test
  void aMeetingThatComesIntoTheDiaryLateIsAskedForOnceAndAtOnce() {
    Sweeps sweeps = new Sweeps(board(SampleMeetings.of(MEETING))).daily(july(3), LAST);
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Invitation.class)).containsExactly(july(3));
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.NoAnswer.class)).isEmpty();
  }

  @Test
  void aFirstInvitationAtShortNoticeDoesNotWaitForTheNextMessage() {
    Sweeps early = new Sweeps(board(SampleMeetings.of(MEETING))).daily(july(3), LAST);
    Sweeps late = new Sweeps(board(SampleMeetings.of(MEETING))).daily(july(7), LAST);

    assertThat(nudges(early, POLICE_LEAD, MeetingNudge.Invitation.class))
        .extracting(MeetingNudge::pressing)
        .containsExactly(false);
    assertThat(nudges(late, POLICE_LEAD, MeetingNudge.Invitation.class))
        .extracting(MeetingNudge::pressing)
        .containsExactly(true);
  }

  @Test
  void whoIsAwayIsAskedOnceBack() {
    DaysAway away = new DaysAway(june(8), Optional.of(june(19)));
    Circumstances circumstances =
        new Circumstances(Map.of(), Map.of(POLICE_LEAD.person(), List.of(away)), List.of());
    Sweeps sweeps = all(board(SampleMeetings.of(MEETING), circumstances));
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Invitation.class)).containsExactly(june(22));
  }

  @Test
  void aMovedMeetingIsAskedForAgainAtOnceHoweverFarItWent() {
    Sweeps sweeps =
        new Sweeps(with(MEETING))
            .daily(FIRST, june(11))
            .after(with(in(Meeting.State.PLANNED, LocalDate.of(2026, 10, 7))))
            .daily(june(12), LAST);
    List<MeetingNudge.Invitation> asked =
        nudges(sweeps, POLICE_LEAD, MeetingNudge.Invitation.class);
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Invitation.class))
        .containsExactly(june(10), june(12));
    assertThat(asked).extracting(MeetingNudge.Invitation::again).containsExactly(false, true);
    assertThat(asked).extracting(MeetingNudge::pressing).containsExactly(false, false);
  }

  @Test
  void whoWasToldOfAMoveIsToldThatItWasTakenBackWhateverHeHadAnswered() {
    Meeting moved = SampleMeetings.changed(in(Meeting.State.PLANNED, LocalDate.of(2026, 10, 7)), 1);
    Answer before = SampleMeetings.answer(ID, 203, Answer.Kind.COMING, june(10));
    Sweeps sweeps =
        new Sweeps(with(MEETING))
            .daily(FIRST, june(11))
            .after(with(moved))
            .daily(june(12), june(12))
            .after(with(SampleMeetings.changed(MEETING, 2), before))
            .daily(june(13), DAY);
    for (Member holder : List.of(CHAIR, POLICE_LEAD, COUNCIL_LEAD))
      assertThat(days(sweeps, holder, MeetingNudge.Invitation.class))
          .containsExactly(june(10), june(12), june(15));
    assertThat(days(sweeps, CHAIR, MeetingNudge.NoAnswer.class)).containsExactly(july(1));
  }

  @Test
  void aMoveOfWhatIsNearDoesNotWait() {
    Sweeps sweeps =
        new Sweeps(with(MEETING))
            .daily(FIRST, july(3))
            .after(with(in(Meeting.State.PLANNED, LocalDate.of(2026, 10, 7))));
    sweeps.on(july(6));
    assertThat(nudges(sweeps, POLICE_LEAD, MeetingNudge.Invitation.class).getLast().pressing())
        .isTrue();
  }
}
