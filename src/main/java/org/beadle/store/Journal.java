package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.MEETING;
import static org.beadle.store.jooq.Tables.RECORD_CHANGE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.beadle.board.Reader;
import org.beadle.plan.Happening;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What was changed, by whom and when; and the way back. */
public final class Journal {
  private final Session session;

  Journal(Session session) {
    this.session = session;
  }

  /**
   * The change that a member made last of those that were not undone and are themselves no undo: by
   * the journal's order, since a clock may have been wrong.
   */
  public Optional<RecordChange> lastChangeBy(long board, long member) {
    return ChangeRows.newest(
        session,
        JOURNAL
            .BOARD_ID
            .eq(board)
            .and(RECORD_CHANGE.MEMBER_ID.eq(member))
            .and(ChangeRows.STANDING));
  }

  /** A change by its id, for deciding about it; who may read it is not looked at. */
  public Optional<RecordChange> change(long id) {
    return ChangeRows.read(session, RECORD_CHANGE.ID.eq(id), 1).stream().findFirst();
  }

  /**
   * Takes a change back: every field gets the value that it had, and what was added is withdrawn.
   * That is itself a change, by who asks, and stands in the journal.
   *
   * @param header who asks; where it names a member, only his or her own changes are taken back
   */
  public UndoResult undo(long change, ChangeHeader header) {
    return new Undoing(session, header).undo(change);
  }

  /** The entries of a change, the last first, for deciding about it as {@link #change}. */
  public List<JournalEntry> entries(long change) {
    return ChangeRows.entries(session, JOURNAL.CHANGE_ID.eq(change), Integer.MAX_VALUE);
  }

  /**
   * Whether a change may be told to a reader: all that it is about, and every action that it names,
   * are such as he or she may see.
   */
  public boolean tells(Reader reader, RecordChange change) {
    Sight sight = Sight.of(reader, session);
    List<JournalEntry> all = entries(change.id());
    Condition own = JOURNAL.CHANGE_ID.eq(change.id());
    Condition seen = own.and(readable(reader, JOURNAL.SUBJECT_ID));
    return ChangeRows.entries(session, seen, Integer.MAX_VALUE).size() == all.size()
        && !Mentions.hidden(session, sight).in(change, all);
  }

  /** What happened to an action, or to another record, the newest first. */
  public List<JournalEntry> of(Reader reader, long record, int atMost) {
    return ChangeRows.entries(
        session,
        JOURNAL
            .BOARD_ID
            .eq(reader.board())
            .and(JOURNAL.SUBJECT_ID.eq(record))
            .and(readable(reader, JOURNAL.SUBJECT_ID)),
        atMost);
  }

  /** An action's whole story, the newest first; without what the reader may not see of it. */
  public List<Happening> history(Reader reader, long action) {
    return new ActionHistory(session, Sight.of(reader, session), action)
        .told(readable(reader, JOURNAL.SUBJECT_ID));
  }

  /** Whether a part of an action's story is kept from the reader. */
  public boolean isHistoryCut(Reader reader, long action) {
    return new ActionHistory(session, Sight.of(reader, session), action)
        .isCut(readable(reader, JOURNAL.SUBJECT_ID));
  }

  /**
   * The changes from one instant up to but not including another, the newest first; those that were
   * undone, and their undoing, say so.
   */
  public List<RecordChange> changesBetween(Reader reader, Instant from, Instant to) {
    return ChangeRows.read(
        session,
        RECORD_CHANGE
            .BOARD_ID
            .eq(reader.board())
            .and(RECORD_CHANGE.AT.ge(from))
            .and(RECORD_CHANGE.AT.lt(to))
            .and(readable(reader, RECORD_CHANGE.SUBJECT_ID)),
        Integer.MAX_VALUE);
  }

  /** The instants at which members, and not the program itself, changed a board's record. */
  public Set<Instant> timesOfMembers(long board) {
    return session
        .sql()
        .selectDistinct(RECORD_CHANGE.AT)
        .from(RECORD_CHANGE)
        .where(RECORD_CHANGE.BOARD_ID.eq(board), RECORD_CHANGE.MEMBER_ID.isNotNull())
        .fetchSet(RECORD_CHANGE.AT);
  }

  /**
   * When each record was changed last, by its id; without those that were not changed after {@code
   * since}.
   */
  public Map<Long, Instant> lastChanges(long board, Instant since) {
    Field<Instant> last = DSL.max(RECORD_CHANGE.AT);
    return session
        .sql()
        .select(JOURNAL.SUBJECT_ID, last)
        .from(RECORD_CHANGE)
        .join(JOURNAL)
        .on(JOURNAL.CHANGE_ID.eq(RECORD_CHANGE.ID))
        .where(RECORD_CHANGE.BOARD_ID.eq(board), RECORD_CHANGE.AT.gt(since))
        .groupBy(JOURNAL.SUBJECT_ID)
        .fetchMap(JOURNAL.SUBJECT_ID, last);
  }

  /**
   * The first place of a board's journal where it was tampered with; empty where it is whole. What
   * was cut off at the end shows by the head that was written down, unless that was altered too.
   */
  public OptionalLong verify(long board) {
    return new Verification(session).firstBroken(board);
  }

  /**
   * The rows of the board's record that are not as the journal told of them last: its plan, notes,
   * dates, people, seats, meetings, answers and registers.
   */
  public List<RowDifference> differences(long board) {
    return new Reconciliation(session, board).differences();
  }

  /** The newest row of a board's journal, to be noted elsewhere. */
  public JournalHead head(long board) {
    return session.heads().of(board, session.sql());
  }

  /** The hash of a row of a board's journal, by the row's number; empty where there is none. */
  public Optional<String> hash(long board, long sequence) {
    return session
        .sql()
        .select(JOURNAL.HASH)
        .from(JOURNAL)
        .where(JOURNAL.BOARD_ID.eq(board), JOURNAL.SEQUENCE.eq(sequence))
        .fetchOptional(JOURNAL.HASH);
  }

  /**
   * A subject is hidden where it is an action, a meeting or a group that the reader may not see; so
   * is what was done with an action while such a group led it.
   */
  private Condition readable(Reader reader, Field<Long> subject) {
    Sight sight = Sight.of(reader, session);
    if (sight.hidden().isEmpty()) return DSL.noCondition();
    Condition hiddenAction =
        exists(selectOne().from(ACTION).where(ACTION.ID.eq(subject), sight.concealed()));
    Condition openMeeting =
        notExists(
            selectOne()
                .from(MEETING)
                .where(MEETING.ID.eq(subject), MEETING.GROUP_ID.in(sight.hidden())));
    return openMeeting
        .andNot(hiddenAction)
        .and(subject.notIn(sight.hidden()))
        .and(Custody.of(session, sight).open(subject, RECORD_CHANGE.AT));
  }
}
