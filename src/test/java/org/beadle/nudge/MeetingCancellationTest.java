package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.JulyMeeting.DAY;
import static org.beadle.nudge.JulyMeeting.FIRST;
import static org.beadle.nudge.JulyMeeting.LAST;
import static org.beadle.nudge.JulyMeeting.MEETING;
import static org.beadle.nudge.JulyMeeting.all;
import static org.beadle.nudge.JulyMeeting.days;
import static org.beadle.nudge.JulyMeeting.in;
import static org.beadle.nudge.JulyMeeting.july;
import static org.beadle.nudge.JulyMeeting.june;
import static org.beadle.nudge.JulyMeeting.nudges;
import static org.beadle.nudge.JulyMeeting.with;
import static org.beadle.nudge.SampleBoard.CHAIR;
import static org.beadle.nudge.SampleBoard.COUNCIL_LEAD;
import static org.beadle.nudge.SampleBoard.POLICE_LEAD;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.beadle.board.Member;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;

/** Who is told that a meeting is cancelled, and how soon. */
class MeetingCancellationTest {
  @Test
  void aCancelledMeetingIsToldToThoseWhoWereAsked() {
    Sweeps sweeps =
        new Sweeps(with(MEETING))
            .daily(FIRST, june(11))
            .after(with(in(Meeting.State.CANCELLED, DAY)))
            .daily(june(12), LAST);
    for (Member holder : List.of(CHAIR, POLICE_LEAD, COUNCIL_LEAD))
      assertThat(days(sweeps, holder, MeetingNudge.Cancellation.class)).containsExactly(june(12));
    assertThat(nudges(sweeps, CHAIR, MeetingNudge.Cancellation.class).getFirst().pressing())
        .isFalse();
    assertThat(sweeps.sent()).allMatch(sent -> !sent.planned().day().isAfter(june(12)));
  }

  @Test
  void aMeetingThatWasCancelledBeforeAnybodyWasAskedIsToldToNobody() {
    assertThat(all(with(in(Meeting.State.CANCELLED, DAY))).sent()).isEmpty();
  }

  @Test
  void cancelledWithinFiveWorkingDaysItDoesNotWaitForTheNextMessage() {
    Sweeps sweeps =
        new Sweeps(with(MEETING))
            .daily(FIRST, july(1))
            .after(with(in(Meeting.State.CANCELLED, DAY)));
    Planned planned = sweeps.at(sweeps.at(july(1), LocalTime.of(16, 0))).getFirst();
    assertThat(planned.pressing()).isTrue();
    long person = ((Recipient.Person) planned.recipient()).id();
    List<Long> one = List.of(planned.board());
    assertThat(new Budget(2, Map.of(person, one)).fit(List.of(planned))).hasSize(1);
    List<Long> two = List.of(planned.board(), planned.board());
    assertThat(new Budget(2, Map.of(person, two)).fit(List.of(planned))).isEmpty();
  }

  @Test
  void whatWasCancelledAndIsHeldAfterAllIsAskedForAgain() {
    Sweeps sweeps =
        new Sweeps(with(MEETING))
            .daily(FIRST, june(11))
            .after(with(in(Meeting.State.CANCELLED, DAY)))
            .daily(june(12), june(12))
            .after(with(SampleMeetings.changed(MEETING, 2)))
            .daily(june(13), DAY);
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Invitation.class))
        .containsExactly(june(10), june(15));
  }
}
