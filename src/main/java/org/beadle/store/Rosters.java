package org.beadle.store;

import static org.beadle.store.jooq.Tables.BOARD;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.beadle.board.Roster;
import org.beadle.board.Rulebook;

/** Copies of the boards' people and policies in memory, each good for one revision of its board. */
final class Rosters {
  /** People and policies as they were at {@code revision}. */
  record Copy(int revision, Roster roster, Rulebook rules) {}

  private final Map<Long, Copy> copies = new ConcurrentHashMap<>();

  /**
   * @param keep whether what is read may be kept for others; not where it is not yet committed
   */
  Copy copy(long board, Session session, boolean keep) {
    int revision = revision(board, session);
    Copy kept = copies.get(board);
    if (keep && kept != null && kept.revision() == revision) return kept;
    RosterRows rows = new RosterRows(session.sql(), board);
    Copy read = new Copy(revision, rows.roster(), rows.rules());
    if (keep) copies.put(board, read);
    return read;
  }

  /** What was kept may be of a revision that was taken back. */
  void clear() {
    copies.clear();
  }

  private static int revision(long board, Session session) {
    return session
        .fetch(
            "revision of board",
            () -> session.sql().select(BOARD.REVISION).from(BOARD).where(BOARD.ID.eq(board)),
            board)
        .stream()
        .map(row -> row.get(BOARD.REVISION))
        .findFirst()
        .orElseThrow(() -> new StoreException("There is no board with the id " + board + "."));
  }
}
