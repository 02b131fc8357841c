package org.beadle.store;

import static org.beadle.store.jooq.Tables.MEETING;
import static org.beadle.store.jooq.Tables.MEETING_ANSWER;

import java.time.LocalDate;
import java.util.List;
import org.beadle.board.Reader;
import org.beadle.meeting.Answer;
import org.jooq.Condition;

/** Who is coming to which meeting, as one reader may see it. */
public final class Answers {
  private final Session session;

  Answers(Session session) {
    this.session = session;
  }

  /** The answers that stand for a meeting, the oldest first. */
  public List<Answer> to(Reader reader, long meeting) {
    return standing(reader, MEETING.ID.eq(meeting));
  }

  /** Those to all meetings from one day to another, both included. */
  public List<Answer> between(Reader reader, LocalDate from, LocalDate until) {
    return standing(reader, MEETING.HELD_ON.between(from, until));
  }

  private List<Answer> standing(Reader reader, Condition which) {
    return session
        .sql()
        .select(MEETING_ANSWER)
        .from(MEETING_ANSWER)
        .join(MEETING)
        .on(MEETING.ID.eq(MEETING_ANSWER.MEETING_ID))
        .where(Sight.of(reader, session).meetings(), which, MEETING_ANSWER.SUPERSEDED_AT.isNull())
        .orderBy(MEETING_ANSWER.AT, MEETING_ANSWER.ID)
        .fetch(row -> AnswerRows.answer(row.value1()));
  }
}
