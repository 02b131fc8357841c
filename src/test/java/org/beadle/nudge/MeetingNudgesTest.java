package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.SampleBoard.CHAIR;
import static org.beadle.nudge.SampleBoard.COUNCIL_LEAD;
import static org.beadle.nudge.SampleBoard.FULL_BOARD;
import static org.beadle.nudge.SampleBoard.MANAGER;
import static org.beadle.nudge.SampleBoard.NEGLECT_CHAIR;
import static org.beadle.nudge.SampleBoard.POLICE;
import static org.beadle.nudge.SampleBoard.POLICE_LEAD;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.DaysAway;
import org.beadle.board.Member;
import org.beadle.board.Policies;
import org.beadle.board.Rulebook;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Register;
import org.beadle.meeting.RegisterEntry;
import org.junit.jupiter.api.Test;

/** The full board meets on Wednesday 8 July 2026 at 14:00. */
class MeetingNudgesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
  private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 30);
  private static final long ID = 501;
  private static final Meeting MEETING = SampleMeetings.planned(ID, FULL_BOARD, DAY);

  private static Snapshot board(Proceedings proceedings) {
    return board(proceedings, Circumstances.NONE);
  }

  private static Snapshot board(Proceedings proceedings, Circumstances circumstances) {
    return new Snapshot(
        SampleBoard.roster(SampleBoard.LONDON, SampleBoard.members()),
        Rulebook.of(Policies.DEFAULT),
        SampleBoard.weekdays(),
        List.of(),
        Channels.NONE,
        SampleBoard.SINCE,
        circumstances,
        proceedings);
  }

  private static Snapshot with(Meeting meeting, Answer... answers) {
    return board(new Proceedings(List.of(meeting), List.of(answers), List.of(), List.of()));
  }

  private static Meeting in(Meeting.State state, LocalDate on) {
    return SampleMeetings.meeting(
        ID, FULL_BOARD, on, SampleMeetings.AFTERNOON, state, Meeting.Paperwork.NONE);
  }

  private static Sweeps all(Snapshot board) {
    return new Sweeps(board).daily(FIRST, LAST);
  }

  /** The days on which a member was told something of a sort. */
  private static List<LocalDate> days(
      Sweeps sweeps, Member member, Class<? extends MeetingNudge> kind) {
    return told(sweeps, member, kind).map(sent -> sent.planned().day()).toList();
  }

  private static Stream<Sweeps.Sent> told(
      Sweeps sweeps, Member member, Class<? extends MeetingNudge> kind) {
    return sweeps.sent().stream()
        .filter(sent -> sent.planned().recipient().equals(SampleBoard.person(member)))
        .filter(sent -> sent.planned().nudges().stream().anyMatch(kind::isInstance));
  }

  private static <N extends MeetingNudge> List<N> nudges(
      Sweeps sweeps, Member member, Class<N> kind) {
    return told(sweeps, member, kind)
        .flatMap(sent -> sent.planned().nudges().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static LocalDate june(int day) {
    return LocalDate.of(2026, 6, day);
  }

  private static LocalDate july(int day) {
    return LocalDate.of(2026, 7, day);
  }

  private static LocalDate august(int day) {
    return LocalDate.of(2026, 8, day);
  }

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

  @Test
  void aMeetingThatComesIntoTheDiaryLateIsAskedForOnceAndAtOnce() {
    Sweeps sweeps = new Sweeps(board(SampleMeetings.of(MEETING))).daily(july(3), LAST);
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Invitation.class)).containsExactly(july(3));
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.NoAnswer.class)).isEmpty();
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

  @Test
  void whoIsAwayIsAskedOnceBack() {
    DaysAway away = new DaysAway(june(8), Optional.of(june(19)));
    Circumstances circumstances =
        new Circumstances(Map.of(), Map.of(POLICE_LEAD.person(), List.of(away)), List.of());
    Sweeps sweeps = all(board(SampleMeetings.of(MEETING), circumstances));
    assertThat(days(sweeps, POLICE_LEAD, MeetingNudge.Invitation.class)).containsExactly(june(22));
  }

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
