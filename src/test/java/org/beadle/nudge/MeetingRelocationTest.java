package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.JulyMeeting.DAY;
import static org.beadle.nudge.JulyMeeting.FIRST;
import static org.beadle.nudge.JulyMeeting.ID;
import static org.beadle.nudge.JulyMeeting.MEETING;
import static org.beadle.nudge.JulyMeeting.days;
import static org.beadle.nudge.JulyMeeting.july;
import static org.beadle.nudge.JulyMeeting.june;
import static org.beadle.nudge.JulyMeeting.nudges;
import static org.beadle.nudge.JulyMeeting.with;
import static org.beadle.nudge.SampleBoard.COUNCIL_LEAD;
import static org.beadle.nudge.SampleBoard.MANAGER;
import static org.beadle.nudge.SampleBoard.POLICE_LEAD;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;

/** Who is told that a meeting is held in another place, on the same day and at the same time. */
class MeetingRelocationTest {
  private static final Answer COMING = SampleMeetings.answer(ID, 203, Answer.Kind.COMING, june(11));

  private static Meeting at(String place, int sequence) {
    return new Meeting(
        MEETING.id(),
        MEETING.group(),
        MEETING.on(),
        MEETING.starts(),
        Optional.of(place),
        MEETING.kind(),
        MEETING.state(),
        sequence,
        MEETING.paperwork(),
        MEETING.attendance());
  }

  @Test
  void thoseWhoWereAskedAreToldOnceAndNotAskedAgain() {
    Sweeps sweeps =
        new Sweeps(with(MEETING))
            .daily(FIRST, june(11))
            .after(with(at("Police HQ", 1), COMING))
            .daily(june(12), DAY);

    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Relocation.class)).containsExactly(june(12));
    assertThat(days(sweeps, COUNCIL_LEAD, MeetingNudge.Relocation.class)).containsExactly(june(12));
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Invitation.class)).containsExactly(june(10));
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.NoAnswer.class)).isEmpty();
    assertThat(days(sweeps, COUNCIL_LEAD, MeetingNudge.NoAnswer.class)).containsExactly(july(1));
    assertThat(days(sweeps, MANAGER, MeetingNudge.Relocation.class)).isEmpty();
    MeetingNudge.Relocation told =
        nudges(sweeps, POLICE_LEAD, MeetingNudge.Relocation.class).getFirst();
    assertThat(told.said()).contains(Answer.Kind.COMING);
    assertThat(told.pressing()).isFalse();
  }

  @Test
  void eachNewPlaceIsToldAndOneThatIsNearDoesNotWait() {
    Sweeps sweeps =
        new Sweeps(with(MEETING))
            .daily(FIRST, june(11))
            .after(with(at("Police HQ", 1)))
            .daily(june(12), june(12))
            .after(with(at("County Hall", 2)))
            .daily(june(15), july(6))
            .after(with(at("Town Hall", 3)))
            .daily(july(7), DAY);

    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Relocation.class))
        .containsExactly(june(12), june(15), july(7));
    assertThat(nudges(sweeps, POLICE_LEAD, MeetingNudge.Relocation.class).getLast().pressing())
        .isTrue();
  }

  @Test
  void aPlaceThatWasPutBackBeforeAnybodyWasToldIsNoNews() {
    Sweeps sweeps =
        new Sweeps(with(MEETING))
            .daily(FIRST, june(11))
            .after(with(SampleMeetings.changed(MEETING, 2)))
            .daily(june(12), DAY);
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Relocation.class)).isEmpty();
  }

  @Test
  void whoIsAskedOnlyThenIsToldByTheInvitationItself() {
    Sweeps sweeps = new Sweeps(with(at("Police HQ", 1))).daily(FIRST, DAY);
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Invitation.class)).containsExactly(june(10));
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Relocation.class)).isEmpty();
  }

  /** Keys of an earlier version name no place. */
  @Test
  void whoWasAskedByAnEarlierVersionIsToldOnlyWhereSomethingWasChangedSince() {
    NudgeKey asked =
        new NudgeKey(
            SampleBoard.with().roster().board().id(),
            NudgeKey.INVITATION,
            ID,
            "2026-07-08T14:00/0",
            SampleBoard.person(POLICE_LEAD).text());
    Sweeps sweeps = new Sweeps(with(MEETING));
    assertThat(Nudges.due(with(MEETING), noon(sweeps), Set.of(asked)))
        .flatExtracting(Planned::nudges)
        .noneMatch(nudge -> nudge.key().recipient().equals(asked.recipient()));
    assertThat(Nudges.due(with(at("Police HQ", 1)), noon(sweeps), Set.of(asked)))
        .flatExtracting(Planned::nudges)
        .filteredOn(nudge -> nudge.key().recipient().equals(asked.recipient()))
        .singleElement()
        .isInstanceOf(MeetingNudge.Relocation.class);
  }

  private static Instant noon(Sweeps sweeps) {
    return sweeps.at(june(12), LocalTime.NOON);
  }
}
