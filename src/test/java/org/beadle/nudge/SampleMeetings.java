package org.beadle.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.beadle.board.Party;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Register;

/** Meetings of the sample board, with what was said of them. */
final class SampleMeetings {
  static final LocalTime AFTERNOON = LocalTime.of(14, 0);

  private SampleMeetings() {}

  static Meeting planned(long id, long group, LocalDate on) {
    return meeting(id, group, on, AFTERNOON, Meeting.State.PLANNED, Meeting.Paperwork.NONE);
  }

  static Meeting meeting(
      long id,
      long group,
      LocalDate on,
      LocalTime starts,
      Meeting.State state,
      Meeting.Paperwork paperwork) {
    return new Meeting(
        id,
        group,
        on,
        Optional.of(starts),
        Optional.of("County Hall"),
        Meeting.Kind.MEETING,
        state,
        state == Meeting.State.CANCELLED ? 1 : 0,
        paperwork,
        Optional.empty());
  }

  /** The same after so many changes. */
  static Meeting changed(Meeting meeting, int sequence) {
    return new Meeting(
        meeting.id(),
        meeting.group(),
        meeting.on(),
        meeting.starts(),
        meeting.place(),
        meeting.kind(),
        meeting.state(),
        sequence,
        meeting.paperwork(),
        meeting.attendance());
  }

  static Answer answer(long meeting, long seat, Answer.Kind kind, LocalDate on) {
    Optional<Attendee> deputy =
        kind == Answer.Kind.DEPUTY
            ? Optional.of(new Attendee.OnBoard(SampleBoard.NEGLECT_CHAIR.id()))
            : Optional.empty();
    Instant at = on.atTime(12, 0).toInstant(ZoneOffset.UTC);
    return new Answer(meeting * 10 + seat, meeting, seat, kind, deputy, OptionalLong.empty(), at);
  }

  static AgendaItem report(long meeting, long agency, LocalDate due) {
    return new AgendaItem(
        meeting + 1000,
        SampleBoard.FULL_BOARD,
        OptionalLong.of(meeting),
        AgendaItem.Kind.REPORT,
        1,
        "Annual report",
        Optional.of(Party.agency(agency)),
        Optional.ofNullable(due),
        Optional.empty());
  }

  static Proceedings of(Meeting... meetings) {
    return new Proceedings(List.of(meetings), List.of(), List.of(), List.of());
  }

  /** Up to three meetings in any state, on days on which actions are due, too. */
  static Arbitrary<Proceedings> any() {
    return sketches().list().ofMaxSize(3).map(SampleMeetings::numbered);
  }

  private static Arbitrary<Sketch> sketches() {
    return Combinators.combine(
            Arbitraries.of(SampleBoard.FULL_BOARD, SampleBoard.NEGLECT, SampleBoard.CASE_REVIEW),
            SampleBoards.days(),
            Arbitraries.of(LocalTime.of(11, 0), AFTERNOON, LocalTime.of(19, 30)),
            Arbitraries.of(Meeting.State.class),
            Arbitraries.of(Answer.Kind.class).optional(0.5),
            Arbitraries.of(Progress.values()))
        .as(Sketch::new);
  }

  /** What was done about a meeting. */
  enum Progress {
    NOTHING,
    PAPERS_SENT,
    REPORT_OWED,
    REGISTER_TAKEN,
    REGISTER_CONFIRMED,
    ALL
  }

  /** A meeting without its number. */
  record Sketch(
      long group,
      LocalDate on,
      LocalTime starts,
      Meeting.State state,
      Optional<Answer.Kind> answer,
      Progress progress) {
    Meeting make(long id) {
      boolean sent = progress == Progress.PAPERS_SENT || progress == Progress.ALL;
      Optional<LocalDate> day = sent ? Optional.of(on) : Optional.empty();
      return meeting(id, group, on, starts, state, new Meeting.Paperwork(day, day));
    }

    Optional<Register> register(long id) {
      return switch (progress) {
        case NOTHING, PAPERS_SENT, REPORT_OWED -> Optional.empty();
        case REGISTER_TAKEN -> Optional.of(new Register(id, List.of(), Optional.empty()));
        case REGISTER_CONFIRMED, ALL ->
            Optional.of(
                new Register(
                    id,
                    List.of(),
                    Optional.of(new Register.Confirmed(OptionalLong.empty(), Instant.EPOCH))));
      };
    }
  }

  private static Proceedings numbered(List<Sketch> sketches) {
    List<Meeting> meetings = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    List<Register> registers = new ArrayList<>();
    List<AgendaItem> items = new ArrayList<>();
    for (Sketch sketch : sketches) {
      long id = 501 + meetings.size();
      meetings.add(sketch.make(id));
      sketch
          .answer()
          .ifPresent(kind -> answers.add(answer(id, 203, kind, sketch.on().minusDays(20))));
      sketch.register(id).ifPresent(registers::add);
      if (sketch.progress() == Progress.REPORT_OWED)
        items.add(report(id, SampleBoard.POLICE, null));
    }
    return new Proceedings(meetings, answers, registers, items);
  }
}
