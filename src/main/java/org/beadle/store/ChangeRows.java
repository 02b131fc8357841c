package org.beadle.store;

import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.RECORD_CHANGE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.store.jooq.tables.records.JournalRecord;
import org.beadle.store.jooq.tables.records.RecordChangeRecord;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads changes and their entries. */
final class ChangeRows {
  /** The change that undid another. */
  static final org.beadle.store.jooq.tables.RecordChange UNDOING = RECORD_CHANGE.as("undoing");

  private static final org.beadle.store.jooq.tables.Journal EARLIEST = JOURNAL.as("earliest");
  private static final org.beadle.store.jooq.tables.RecordChange LATER = RECORD_CHANGE.as("later");

  /** It was not undone, and is itself no undo. */
  static final Condition STANDING = RECORD_CHANGE.UNDOES.isNull().and(UNDOING.ID.isNull());

  private ChangeRows() {}

  /** The newest first, by the time that they say; ids rise with time. */
  static List<RecordChange> read(Session session, Condition which, int atMost) {
    return session
        .sql()
        .select(RECORD_CHANGE.fields())
        .select(UNDOING.ID)
        .from(RECORD_CHANGE)
        .leftJoin(UNDOING)
        .on(UNDOING.UNDOES.eq(RECORD_CHANGE.ID))
        .where(which)
        .orderBy(RECORD_CHANGE.AT.desc(), RECORD_CHANGE.ID.desc())
        .limit(atMost)
        .fetch(row -> change(session, row));
  }

  /** The change whose entries were written last, whatever time it says. */
  static Optional<RecordChange> newest(Session session, Condition which) {
    return entries(session, which, 1).stream().map(JournalEntry::change).findFirst();
  }

  /** Those that were written last first. */
  static List<JournalEntry> entries(Session session, Condition which, int atMost) {
    return session
        .sql()
        .select(JOURNAL.fields())
        .select(RECORD_CHANGE.fields())
        .select(UNDOING.ID)
        .from(JOURNAL)
        .join(RECORD_CHANGE)
        .on(RECORD_CHANGE.ID.eq(JOURNAL.CHANGE_ID))
        .leftJoin(UNDOING)
        .on(UNDOING.UNDOES.eq(RECORD_CHANGE.ID))
        .where(which)
        .orderBy(JOURNAL.SEQUENCE.desc())
        .limit(atMost)
        .fetch(row -> entry(row.into(JOURNAL), change(session, row)));
  }

  /**
   * Of a board's journal what was written by changes since an instant. Where it begins is looked up
   * first, so that what was written before is not gone through.
   */
  static Condition since(long board, Instant since) {
    return RECORD_CHANGE
        .AT
        .ge(since)
        .and(
            JOURNAL.SEQUENCE.ge(
                DSL.select(DSL.min(EARLIEST.SEQUENCE))
                    .from(EARLIEST)
                    .where(
                        EARLIEST.CHANGE_ID.in(
                            DSL.select(LATER.ID)
                                .from(LATER)
                                .where(LATER.BOARD_ID.eq(board), LATER.AT.ge(since))))));
  }

  private static JournalEntry entry(JournalRecord row, RecordChange change) {
    return new JournalEntry(
        change,
        row.getSequence(),
        row.getRecordKind(),
        row.getRecordId(),
        row.getSubjectId(),
        row.getField(),
        Optional.ofNullable(row.getBeforeValue()),
        Optional.ofNullable(row.getAfterValue()));
  }

  private static RecordChange change(Session session, Record whole) {
    RecordChangeRecord row = whole.into(RECORD_CHANGE);
    return new RecordChange(
        row.getId(),
        header(session, row),
        row.getSummary(),
        row.getSubjectKind(),
        row.getSubjectId(),
        OptionalId.of(row.getUndoes()),
        whole.get(UNDOING.ID) != null);
  }

  private static ChangeHeader header(Session session, RecordChangeRecord row) {
    return new ChangeHeader(
        row.getBoardId(),
        OptionalId.of(row.getMemberId()),
        row.getAt(),
        session.board(row.getBoardId()).dayOf(row.getAt()),
        row.getPlatform(),
        row.getPlace(),
        row.getSaid());
  }
}
