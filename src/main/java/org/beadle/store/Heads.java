package org.beadle.store;

import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.JOURNAL_HEAD;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;

/**
 * The last link of each board's journal. A writer that is the only one keeps the links that it
 * wrote; others begin empty and ask the database.
 */
final class Heads {
  private final Map<Long, JournalHead> kept;
  private final Map<Long, JournalHead> own = new HashMap<>();

  Heads(Map<Long, JournalHead> kept) {
    this.kept = kept;
  }

  JournalHead of(long board, DSLContext sql) {
    JournalHead found = own.getOrDefault(board, kept.get(board));
    return found == null
        ? stored(board, sql).orElseGet(() -> newest(board, sql).orElse(JournalHead.NONE))
        : found;
  }

  void moveTo(long board, JournalHead link) {
    own.put(board, link);
  }

  /** The links that were added, for the writer to keep once they are safe. */
  Map<Long, JournalHead> added() {
    return own;
  }

  /** Writes down the links that were added; once for each board and transaction. */
  void write(Session session) {
    own.forEach(
        (board, link) ->
            session.execute(
                "journal head", () -> moved(session.sql()), board, link.sequence(), link.hash()));
  }

  private static Query moved(DSLContext sql) {
    return sql.insertInto(JOURNAL_HEAD, JOURNAL_HEAD.fields())
        .values(0L, 0L, "")
        .onConflict(JOURNAL_HEAD.BOARD_ID)
        .doUpdate()
        .set(JOURNAL_HEAD.SEQUENCE, DSL.excluded(JOURNAL_HEAD.SEQUENCE))
        .set(JOURNAL_HEAD.HASH, DSL.excluded(JOURNAL_HEAD.HASH));
  }

  /** The link that was written down last. */
  static Optional<JournalHead> stored(long board, DSLContext sql) {
    return sql.select(JOURNAL_HEAD.SEQUENCE, JOURNAL_HEAD.HASH)
        .from(JOURNAL_HEAD)
        .where(JOURNAL_HEAD.BOARD_ID.eq(board))
        .fetchOptional(row -> new JournalHead(row.value1(), row.value2()));
  }

  /** The link of the journal's last row. */
  private static Optional<JournalHead> newest(long board, DSLContext sql) {
    return sql.select(JOURNAL.SEQUENCE, JOURNAL.HASH)
        .from(JOURNAL)
        .where(JOURNAL.BOARD_ID.eq(board))
        .orderBy(JOURNAL.SEQUENCE.desc())
        .limit(1)
        .fetchOptional(row -> new JournalHead(row.value1(), row.value2()));
  }
}
