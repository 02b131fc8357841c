package org.beadle.store;

import java.util.List;
import org.beadle.store.jooq.tables.records.JournalRecord;
import org.beadle.store.jooq.tables.records.RecordChangeRecord;

/** Appends a change to the record and its entries to the journal. */
final class JournalRows {
  /** Rows in one statement, below the databases' limits of values. */
  private static final int TOGETHER = 500;

  /** The widths of the columns that take people's words. */
  private static final int SAID = 4000;

  private static final int SUMMARY = 1000;
  private static final int PLACE = 200;

  private final Session session;

  JournalRows(Session session) {
    this.session = session;
  }

  static RecordChangeRecord change(
      long id, ChangeHeader header, String summary, String subjectKind, long subject, Long undoes) {
    return new RecordChangeRecord(
        id,
        header.board(),
        OptionalId.column(header.member()),
        header.at(),
        header.platform(),
        cut(header.place(), PLACE),
        cut(header.said(), SAID),
        cut(summary, SUMMARY),
        subjectKind,
        subject,
        undoes,
        0);
  }

  void append(RecordChangeRecord change, List<Entry> entries) {
    change.setEntries(entries.size());
    RowWriter writer = new RowWriter(session);
    writer.insert(change);
    JournalHead head = session.heads().of(change.getBoardId(), session.sql());
    HashChain chain = new HashChain(change, head);
    List<JournalRecord> rows = entries.stream().map(chain::link).toList();
    for (int from = 0; from < rows.size(); from += TOGETHER)
      writer.insertAll(rows.subList(from, Math.min(from + TOGETHER, rows.size())));
    session.heads().moveTo(change.getBoardId(), chain.head());
  }

  private static String cut(String text, int width) {
    if (text.length() <= width) return text;
    int end = Character.isHighSurrogate(text.charAt(width - 2)) ? width - 2 : width - 1;
    return text.substring(0, end) + "…";
  }
}
