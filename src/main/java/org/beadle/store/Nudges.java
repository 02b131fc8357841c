package org.beadle.store;

import static org.beadle.store.jooq.Tables.DELIVERY;
import static org.beadle.store.jooq.Tables.NUDGE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.beadle.nudge.NudgeKey;
import org.beadle.store.jooq.tables.records.NudgeRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

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
    inParts(records, part -> found.addAll(about(board, part, DSL.noCondition())));
    return found;
  }

  /** As {@link #sentKeys}, without those that were decided on before {@code since}. */
  public Set<NudgeKey> sentKeysSince(long board, Collection<Long> records, Instant since) {
    Set<NudgeKey> found = new HashSet<>();
    inParts(records, part -> found.addAll(about(board, part, NUDGE.DECIDED_AT.ge(since))));
    return found;
  }

  /**
   * The nudges that were decided on about some records of a board, with the instant at which each
   * went out; without one where it waits, or could not be sent.
   */
  public Map<NudgeKey, Optional<Instant>> sent(long board, Collection<Long> records) {
    Map<NudgeKey, Optional<Instant>> found = new HashMap<>();
    inParts(
        records,
        part ->
            session
                .sql()
                .select(NUDGE, DELIVERY.SENT_AT)
                .from(NUDGE)
                .join(DELIVERY)
                .on(DELIVERY.ID.eq(NUDGE.DELIVERY_ID))
                .where(NUDGE.BOARD_ID.eq(board), NUDGE.RECORD_ID.in(part))
                .forEach(row -> found.put(key(row.value1()), Optional.ofNullable(row.value2()))));
    return found;
  }

  private static void inParts(Collection<Long> records, Consumer<List<Long>> work) {
    List<Long> ids = new ArrayList<>(records);
    for (int from = 0; from < ids.size(); from += TOGETHER)
      work.accept(ids.subList(from, Math.min(from + TOGETHER, ids.size())));
  }

  /** The nudges that a delivery carries. */
  public List<NudgeKey> carriedBy(long delivery) {
    return session.sql().selectFrom(NUDGE).where(NUDGE.DELIVERY_ID.eq(delivery)).fetch(Nudges::key);
  }

  /** What a delivery was to carry counts as never decided on, since it can't be delivered. */
  public void release(long delivery) {
    session.sql().deleteFrom(NUDGE).where(NUDGE.DELIVERY_ID.eq(delivery)).execute();
  }

  private List<NudgeKey> about(long board, List<Long> records, Condition which) {
    return session
        .sql()
        .selectFrom(NUDGE)
        .where(NUDGE.BOARD_ID.eq(board), NUDGE.RECORD_ID.in(records), which)
        .fetch(Nudges::key);
  }

  private static NudgeKey key(NudgeRecord row) {
    return new NudgeKey(
        row.getBoardId(),
        row.getNudgeRule(),
        row.getRecordId(),
        row.getOccurrence(),
        row.getRecipient());
  }
}
