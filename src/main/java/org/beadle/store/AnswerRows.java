package org.beadle.store;

import org.beadle.meeting.Answer;
import org.beadle.store.jooq.tables.records.MeetingAnswerRecord;

/** Reads who is coming. */
final class AnswerRows {
  private AnswerRows() {}

  static Answer answer(MeetingAnswerRecord row) {
    return new Answer(
        row.getId(),
        row.getMeetingId(),
        row.getSeatId(),
        Code.read(Answer.Kind.class, row.getAnswer()),
        AttendeeColumns.read(row.getDeputyId(), row.getDeputyName()),
        OptionalId.of(row.getSaidBy()),
        row.getAt());
  }
}
