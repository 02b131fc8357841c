package org.beadle.wording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.Roster;
import org.beadle.meeting.Meeting;

/** A refusal of each kind about registers, answers, letters and calendars. */
final class MeetingRefusals {
  private static final LocalDate DAY = Sample.TODAY;
  private static final LocalDate SOON = DAY.plusDays(9);
  private static final String FULL = "Full board";

  private MeetingRefusals() {}

  static List<Refusal> all() {
    return List.of(
        new Refusal.NothingToWriteAbout("Police", 3),
        new Refusal.LetterHeld("Police", "Full board", List.of(LocalDate.of(2018, 5, 22))),
        new Refusal.MembersOnly("Case review group"),
        new Refusal.NoPages(),
        new Refusal.NoAddress("your calendar"),
        new Refusal.NotAnswered(new AnswerRefusal.Over(FULL, DAY)),
        new RegisterRefusal.NoMeeting(FULL, Optional.of(DAY), Optional.of(SOON)),
        new RegisterRefusal.Cancelled(FULL, DAY),
        new RegisterRefusal.ToCome(FULL, SOON),
        new RegisterRefusal.Workshop(FULL, DAY),
        new RegisterRefusal.CountedOnly(FULL, DAY),
        new RegisterRefusal.NotTaken(FULL, DAY),
        new RegisterRefusal.WhichSeat("Polise", FULL, false, List.of("Police", "Health")),
        new RegisterRefusal.Vacant("Police"),
        new RegisterRefusal.NotExpected("The board manager"),
        new RegisterRefusal.DeputyHasSeat("The health lead", "Health"),
        new RegisterRefusal.DeputyElsewhere("The deputy head", "Schools"),
        new RegisterRefusal.HasSeat("The police lead", "Police"),
        new RegisterRefusal.IsDeputy("The deputy head", "Schools"),
        new RegisterRefusal.DeputyInAttendance("The deputy head"),
        new RegisterRefusal.NotThere("The deputy head"),
        new RegisterRefusal.LeftBeforeArriving("Police", LocalTime.of(11, 0), LocalTime.of(10, 0)),
        new RegisterRefusal.TimeToCome(LocalTime.of(16, 0)),
        new RegisterRefusal.NeedsReason(DAY),
        new RegisterRefusal.AlreadyConfirmed(DAY),
        new RegisterRefusal.Unmarked(sheet(), List.of("Police", "Health")),
        new RegisterRefusal.NothingLeft(),
        new RegisterRefusal.NothingAnswered());
  }

  private static RegisterFacts.Sheet sheet() {
    Group full = Group.bare(1, FULL, Optional.empty(), Group.Kind.FULL_BOARD);
    Roster roster =
        new Roster(
            Sample.BOARD, List.of(), List.of(full), List.of(), List.of(), List.of(), Map.of());
    Meeting meeting =
        new Meeting(
            3,
            full.id(),
            DAY,
            Optional.of(LocalTime.of(10, 0)),
            Meeting.Kind.MEETING,
            Meeting.State.HELD,
            Optional.empty());
    return RegisterFacts.Sheet.of(roster, meeting);
  }
}
