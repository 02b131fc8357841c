package org.beadle.store;

import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.RECORD_CHANGE;
import static org.jooq.impl.DSL.selectCount;

import java.util.OptionalLong;
import org.beadle.store.jooq.tables.records.JournalRecord;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Follows a journal's chain of hashes. */
final class Verification {
  /** Rows held at once, however long the journal is. */
  private static final int AT_ONCE = 1000;

  private final Session session;

  Verification(Session session) {
    this.session = session;
  }

  OptionalLong firstBroken(long board) {
    JournalHead head = JournalHead.NONE;
    try (Cursor<? extends Record> rows = rows(board)) {
      for (Record row : rows) {
        JournalHead next = follow(head, row);
        if (next == null) return OptionalLong.of(head.sequence() + 1);
        head = next;
      }
    }
    JournalHead written = Heads.stored(board, session.sql()).orElse(JournalHead.NONE);
    if (written.equals(head) && !lacksRows(board)) return OptionalLong.empty();
    return OptionalLong.of(end(head, written).sequence() + 1);
  }

  /** Where the rows and the head that was written down part; a head that is gone tells nothing. */
  private static JournalHead end(JournalHead rows, JournalHead written) {
    boolean cut = written.equals(JournalHead.NONE) || rows.sequence() <= written.sequence();
    return cut ? rows : written;
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
  private static JournalHead follow(JournalHead head, Record whole) {
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

  /** Every change says how many entries it has. */
  private boolean lacksRows(long board) {
    return session
        .sql()
        .fetchExists(
            RECORD_CHANGE,
            RECORD_CHANGE.BOARD_ID.eq(board).and(RECORD_CHANGE.ENTRIES.ne(DSL.field(entries()))));
  }

  private static Select<Record1<Integer>> entries() {
    return selectCount().from(JOURNAL).where(JOURNAL.CHANGE_ID.eq(RECORD_CHANGE.ID));
  }
}
