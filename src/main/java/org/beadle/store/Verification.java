package org.beadle.store;

import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.RECORD_CHANGE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.OptionalLong;
import org.beadle.store.jooq.tables.records.JournalRecord;
import org.jooq.Cursor;
import org.jooq.Record;

/** Follows a journal's chain of hashes. */
final class Verification {
  /** Rows held at once, however long the journal is. */
  private static final int AT_ONCE = 1000;

  private final Session session;

  Verification(Session session) {
    this.session = session;
  }

  OptionalLong firstBroken(long board) {
    Heads.Link head = Heads.Link.NONE;
    try (Cursor<? extends Record> rows = rows(board)) {
      for (Record row : rows) {
        Heads.Link next = follow(head, row);
        if (next == null) return OptionalLong.of(head.sequence() + 1);
        head = next;
      }
    }
    return lacksRows(board) ? OptionalLong.of(head.sequence() + 1) : OptionalLong.empty();
  }

  private Cursor<? extends Record> rows(long board) {
    return session
        .sql()
        .select(JOURNAL.fields())
        .select(RECORD_CHANGE.fields())
        .from(JOURNAL)
        .leftJoin(RECORD_CHANGE)
        .on(RECORD_CHANGE.ID.eq(JOURNAL.CHANGE_ID))
        .where(JOURNAL.BOARD_ID.eq(board))
        .orderBy(JOURNAL.SEQUENCE)
        .fetchSize(AT_ONCE)
        .fetchLazy();
  }

  /** The link of a row that rightly follows {@code head}; null for one that does not. */
  private static Heads.Link follow(Heads.Link head, Record whole) {
    JournalRecord row = whole.into(JOURNAL);
    if (whole.get(RECORD_CHANGE.ID) == null) return null;
    HashChain chain = new HashChain(whole.into(RECORD_CHANGE), head);
    JournalRecord right = chain.link(entry(row));
    return right.equals(row) ? chain.head() : null;
  }

  private static Entry entry(JournalRecord row) {
    return new Entry(
        row.getRecordKind(),
        row.getRecordId(),
        row.getSubjectId(),
        row.getField(),
        row.getBeforeValue(),
        row.getAfterValue());
  }

  /** Every change has entries; where one has none, the journal's end was cut off. */
  private boolean lacksRows(long board) {
    return session
        .sql()
        .fetchExists(
            RECORD_CHANGE,
            RECORD_CHANGE
                .BOARD_ID
                .eq(board)
                .and(
                    notExists(
                        selectOne().from(JOURNAL).where(JOURNAL.CHANGE_ID.eq(RECORD_CHANGE.ID)))));
  }
}
