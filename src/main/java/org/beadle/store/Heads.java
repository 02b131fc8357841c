package org.beadle.store;

import static org.beadle.store.jooq.Tables.JOURNAL;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/**
 * The last link of each board's journal. A writer that is the only one keeps the links that it
 * wrote; others begin empty and ask the database.
 */
final class Heads {
  /** The newest row of a board's journal; sequence 0 and no hash where it is empty. */
  record Link(long sequence, String hash) {
    static final Link NONE = new Link(0, "");
  }

  private final Map<Long, Link> kept;
  private final Map<Long, Link> own = new HashMap<>();

  Heads(Map<Long, Link> kept) {
    this.kept = kept;
  }

  Link of(long board, DSLContext sql) {
    Link found = own.getOrDefault(board, kept.get(board));
    return found == null ? stored(board, sql) : found;
  }

  void moveTo(long board, Link link) {
    own.put(board, link);
  }

  /** The links that this piece of work added, for the writer to keep once they are safe. */
  Map<Long, Link> added() {
    return own;
  }

  private static Link stored(long board, DSLContext sql) {
    return sql.select(JOURNAL.SEQUENCE, JOURNAL.HASH)
        .from(JOURNAL)
        .where(JOURNAL.BOARD_ID.eq(board))
        .orderBy(JOURNAL.SEQUENCE.desc())
        .limit(1)
        .fetchOptional(row -> new Link(row.value1(), row.value2()))
        .orElse(Link.NONE);
  }
}
