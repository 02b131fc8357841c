package org.beadle.nudge;

import static org.beadle.nudge.SampleBoard.FULL_BOARD;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Policies;
import org.beadle.board.Rulebook;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;

/**
 * The meeting of the full board on Wednesday 8 July 2026 at 14:00, and who is told of it in daily
 * sweeps.
 */
final class JulyMeeting {
  static final LocalDate DAY = LocalDate.of(2026, 7, 8);
  static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
  static final LocalDate LAST = LocalDate.of(2026, 10, 30);
  static final long ID = 501;
  static final Meeting MEETING = SampleMeetings.planned(ID, FULL_BOARD, DAY);

  private JulyMeeting() {}

  static Snapshot board(Proceedings proceedings) {
    return board(proceedings, Circumstances.NONE);
  }

  static Snapshot board(Proceedings proceedings, Circumstances circumstances) {
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

  /** The board with this meeting and these answers, and nothing else. */
  static Snapshot with(Meeting meeting, Answer... answers) {
    return board(new Proceedings(List.of(meeting), List.of(answers), List.of(), List.of()));
  }

  /** The meeting in another state, or on another day. */
  static Meeting in(Meeting.State state, LocalDate on) {
    return SampleMeetings.meeting(
        ID, FULL_BOARD, on, SampleMeetings.AFTERNOON, state, Meeting.Paperwork.NONE);
  }

  /** A sweep on each day from long before the meeting until long after it. */
  static Sweeps all(Snapshot board) {
    return new Sweeps(board).daily(FIRST, LAST);
  }

  /** The days on which a member was told something of a sort. */
  static List<LocalDate> days(Sweeps sweeps, Member member, Class<? extends MeetingNudge> kind) {
    return told(sweeps, member, kind).map(sent -> sent.planned().day()).toList();
  }

  private static Stream<Sweeps.Sent> told(
      Sweeps sweeps, Member member, Class<? extends MeetingNudge> kind) {
    return sweeps.sent().stream()
        .filter(sent -> sent.planned().recipient().equals(SampleBoard.person(member)))
        .filter(sent -> sent.planned().nudges().stream().anyMatch(kind::isInstance));
  }

  /** What a member was told of a sort, in order. */
  static <N extends MeetingNudge> List<N> nudges(Sweeps sweeps, Member member, Class<N> kind) {
    return told(sweeps, member, kind)
        .flatMap(sent -> sent.planned().nudges().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  static LocalDate june(int day) {
    return LocalDate.of(2026, 6, day);
  }

  static LocalDate july(int day) {
    return LocalDate.of(2026, 7, day);
  }

  static LocalDate august(int day) {
    return LocalDate.of(2026, 8, day);
  }
}
