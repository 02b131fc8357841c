package org.beadle.store;

import static org.beadle.store.jooq.Tables.MEETING_ANSWER;

import java.time.Instant;
import java.util.Optional;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Meeting;
import org.beadle.store.jooq.tables.records.MeetingAnswerRecord;

/** The verb that writes who is coming to a meeting. */
public final class Answering {
  private final Ledger ledger;

  Answering(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A seat's answer, in the place of the one before; nothing is written where it says the same.
   *
   * @param deputy who comes instead, where a deputy does
   */
  public Answer put(Meeting meeting, long seat, Answer.Kind kind, Optional<Attendee> deputy) {
    Optional<MeetingAnswerRecord> before =
        ledger
            .sql()
            .fetchOptional(
                MEETING_ANSWER,
                MEETING_ANSWER.MEETING_ID.eq(meeting.id()),
                MEETING_ANSWER.SEAT_ID.eq(seat),
                MEETING_ANSWER.SUPERSEDED_AT.isNull());
    Optional<Answer> same =
        before
            .map(AnswerRows::answer)
            .filter(answer -> answer.kind() == kind && answer.deputy().equals(deputy));
    if (same.isPresent()) return same.get();
    before.ifPresent(row -> supersede(meeting, row));
    MeetingAnswerRecord row = row(meeting, seat, kind, deputy);
    ledger.insert(row, row.getId(), meeting.id());
    return AnswerRows.answer(row);
  }

  /** What was said of a meeting does not hold any more, such as for another day. */
  void lapse(Meeting meeting) {
    ledger
        .sql()
        .fetch(
            MEETING_ANSWER,
            MEETING_ANSWER.MEETING_ID.eq(meeting.id()),
            MEETING_ANSWER.SUPERSEDED_AT.isNull())
        .forEach(row -> supersede(meeting, row));
  }

  private void supersede(Meeting meeting, MeetingAnswerRecord row) {
    ledger.update(
        MEETING_ANSWER,
        MEETING_ANSWER.ID,
        row.getId(),
        meeting.id(),
        new Edits().set(MEETING_ANSWER.SUPERSEDED_AT, (Instant) null, ledger.at()));
  }

  private MeetingAnswerRecord row(
      Meeting meeting, long seat, Answer.Kind kind, Optional<Attendee> deputy) {
    MeetingAnswerRecord row = new MeetingAnswerRecord();
    row.setId(ledger.nextId());
    row.setBoardId(ledger.board());
    row.setMeetingId(meeting.id());
    row.setSeatId(seat);
    row.setAnswer(Code.of(kind));
    row.setDeputyId(AttendeeColumns.member(deputy));
    row.setDeputyName(AttendeeColumns.name(deputy));
    row.setSaidBy(ledger.member());
    row.setAt(ledger.at());
    return row;
  }
}
