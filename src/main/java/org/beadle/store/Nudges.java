package org.beadle.store;

import static org.beadle.store.jooq.Tables.NUDGE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beadle.nudge.NudgeKey;

/** Nudges that were decided on, each once. */
public final class Nudges {
  /** Ids in one statement, below the databases' limits of values. */
  private static final int TOGETHER = 1000;

  private final Session session;

  Nudges(Session session) {
    this.session = session;
  }

  /** Remembers a nudge and the delivery that carries it; false where it was decided on before. */
  public boolean remember(NudgeKey nudge, long delivery, Instant at) {
    return session
            .sql()
            .insertInto(NUDGE)
            .set(NUDGE.BOARD_ID, nudge.board())
            .set(NUDGE.NUDGE_RULE, nudge.rule())
            .set(NUDGE.RECORD_ID, nudge.record())
            .set(NUDGE.OCCURRENCE, nudge.occurrence())
            .set(NUDGE.RECIPIENT, nudge.recipient())
            .set(NUDGE.DELIVERY_ID, delivery)
            .set(NUDGE.DECIDED_AT, at)
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  /** The nudges that were decided on about some records of a board. */
  public Set<NudgeKey> sentKeys(long board, Collection<Long> records) {
    Set<NudgeKey> found = new HashSet<>();
    List<Long> ids = new ArrayList<>(records);
    for (int from = 0; from < ids.size(); from += TOGETHER)
      found.addAll(about(board, ids.subList(from, Math.min(from + TOGETHER, ids.size()))));
    return found;
  }

  private List<NudgeKey> about(long board, List<Long> records) {
    return session
        .sql()
        .selectFrom(NUDGE)
        .where(NUDGE.BOARD_ID.eq(board), NUDGE.RECORD_ID.in(records))
        .fetch(
            row ->
                new NudgeKey(
                    row.getBoardId(),
                    row.getNudgeRule(),
                    row.getRecordId(),
                    row.getOccurrence(),
                    row.getRecipient()));
  }
}
