package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.JulyMeeting.DAY;
import static org.beadle.nudge.JulyMeeting.FIRST;
import static org.beadle.nudge.JulyMeeting.ID;
import static org.beadle.nudge.JulyMeeting.LAST;
import static org.beadle.nudge.JulyMeeting.MEETING;
import static org.beadle.nudge.JulyMeeting.all;
import static org.beadle.nudge.JulyMeeting.days;
import static org.beadle.nudge.JulyMeeting.in;
import static org.beadle.nudge.JulyMeeting.july;
import static org.beadle.nudge.JulyMeeting.june;
import static org.beadle.nudge.JulyMeeting.with;
import static org.beadle.nudge.SampleBoard.CHAIR;
import static org.beadle.nudge.SampleBoard.COUNCIL_LEAD;
import static org.beadle.nudge.SampleBoard.NEGLECT_CHAIR;
import static org.beadle.nudge.SampleBoard.POLICE_LEAD;

import java.util.List;
import java.util.OptionalLong;
import org.beadle.board.Member;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;

/** Who is reminded on the eve of a meeting, and who is asked no more. */
class MeetingEveTest {
  @Test
  void whoHasAnsweredIsNotAskedAndThoseWhoComeAreRemindedOnTheEve() {
    Sweeps sweeps =
        all(
            with(
                MEETING,
                SampleMeetings.answer(ID, 203, Answer.Kind.COMING, june(1)),
                SampleMeetings.answer(ID, 202, Answer.Kind.APOLOGIES, june(1)),
                SampleMeetings.answer(ID, 206, Answer.Kind.DEPUTY, june(1))));

    for (Member holder : List.of(CHAIR, POLICE_LEAD, COUNCIL_LEAD)) {
      assertThat(days(sweeps, holder, MeetingNudge.Invitation.class)).isEmpty();
      assertThat(days(sweeps, holder, MeetingNudge.NoAnswer.class)).isEmpty();
    }
    assertThat(days(sweeps, CHAIR, MeetingNudge.Unanswered.class)).isEmpty();
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Eve.class)).containsExactly(july(7));
    assertThat(days(sweeps, NEGLECT_CHAIR, MeetingNudge.Eve.class)).containsExactly(july(7));
    assertThat(days(sweeps, CHAIR, MeetingNudge.Eve.class)).isEmpty();
    assertThat(days(sweeps, COUNCIL_LEAD, MeetingNudge.Eve.class)).isEmpty();
  }

  @Test
  void theEveOfAMondayIsTheFridayBefore() {
    Meeting monday = in(Meeting.State.PLANNED, july(6));
    Sweeps sweeps = all(with(monday, SampleMeetings.answer(ID, 203, Answer.Kind.COMING, june(1))));
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Eve.class)).containsExactly(july(3));
  }

  @Test
  void whoSaysOnTheEveThatHeComesIsNotToldOfItAtOnce() {
    Answer late = saidBy(POLICE_LEAD, SampleMeetings.answer(ID, 203, Answer.Kind.COMING, july(7)));
    assertThat(days(all(with(MEETING, late)), POLICE_LEAD, MeetingNudge.Eve.class)).isEmpty();
  }

  @Test
  void aDeputyWhoIsNamedOnTheEveIsTold() {
    Answer late = saidBy(POLICE_LEAD, SampleMeetings.answer(ID, 203, Answer.Kind.DEPUTY, july(7)));
    assertThat(days(all(with(MEETING, late)), NEGLECT_CHAIR, MeetingNudge.Eve.class))
        .containsExactly(july(7));
  }

  @Test
  void aDeputyWhoWasRemindedIsToldThatItIsAnother() {
    Answer deputy = SampleMeetings.answer(ID, 203, Answer.Kind.DEPUTY, june(1));
    Sweeps sweeps =
        new Sweeps(with(MEETING, deputy))
            .daily(FIRST, july(7))
            .after(with(in(Meeting.State.PLANNED, DAY.plusDays(7))))
            .daily(july(8), july(10))
            .after(with(in(Meeting.State.CANCELLED, DAY.plusDays(7))))
            .daily(july(13), LAST);
    assertThat(days(sweeps, NEGLECT_CHAIR, MeetingNudge.Rearrangement.class))
        .containsExactly(july(8));
    assertThat(days(sweeps, NEGLECT_CHAIR, MeetingNudge.Cancellation.class))
        .containsExactly(july(13));
  }

  private static Answer saidBy(Member member, Answer answer) {
    return new Answer(
        answer.id(),
        answer.meeting(),
        answer.seat(),
        answer.kind(),
        answer.deputy(),
        OptionalLong.of(member.id()),
        answer.at());
  }
}
