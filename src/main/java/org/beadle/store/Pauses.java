package org.beadle.store;

import static org.beadle.store.jooq.Tables.BLOCKER;
import static org.beadle.store.jooq.Tables.CLOSURE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.nudge.Pause;
import org.beadle.store.jooq.tables.records.BlockerRecord;
import org.jooq.Record;

/** When an action could not be late: something stood in its way, or it was finished for a while. */
final class Pauses {
  private final Session session;

  Pauses(Session session) {
    this.session = session;
  }

  /** By the action's id. A blocking action that is finished is out of the way. */
  Map<Long, List<Pause>> of(long board, Collection<Long> actions) {
    Map<Long, List<Pause>> found = new HashMap<>();
    blocked(board, actions, found);
    finished(board, actions, found);
    return found;
  }

  private void blocked(long board, Collection<Long> actions, Map<Long, List<Pause>> found) {
    session
        .sql()
        .select(BLOCKER.fields())
        .select(CLOSURE.AT)
        .from(BLOCKER)
        .leftJoin(CLOSURE)
        .on(
            CLOSURE.ACTION_ID.eq(BLOCKER.BY_ACTION_ID),
            CLOSURE.REOPENED_AT.isNull(),
            CLOSURE.WITHDRAWN_AT.isNull())
        .where(BLOCKER.ACTION_ID.in(actions), BLOCKER.WITHDRAWN_AT.isNull())
        .orderBy(BLOCKER.AT, BLOCKER.ID)
        .forEach(row -> put(found, row.get(BLOCKER.ACTION_ID), blocked(board, row)));
  }

  private Pause blocked(long board, Record whole) {
    BlockerRecord row = whole.into(BLOCKER);
    Optional<Instant> over =
        Stream.of(
                Optional.ofNullable(row.getLiftedAt()), Optional.ofNullable(whole.get(CLOSURE.AT)))
            .flatMap(Optional::stream)
            .min(Instant::compareTo);
    Board kept = session.board(board);
    return new Pause(kept.dayOf(row.getAt()), over.map(kept::dayOf));
  }

  private void finished(long board, Collection<Long> actions, Map<Long, List<Pause>> found) {
    Board kept = session.board(board);
    session
        .sql()
        .select(CLOSURE.ACTION_ID, CLOSURE.CLOSED_ON, CLOSURE.REOPENED_AT)
        .from(CLOSURE)
        .where(
            CLOSURE.ACTION_ID.in(actions),
            CLOSURE.REOPENED_AT.isNotNull(),
            CLOSURE.WITHDRAWN_AT.isNull())
        .orderBy(CLOSURE.AT, CLOSURE.ID)
        .forEach(
            row ->
                put(
                    found,
                    row.value1(),
                    new Pause(
                        Pause.Why.FINISHED, row.value2(), Optional.of(kept.dayOf(row.value3())))));
  }

  private static void put(Map<Long, List<Pause>> found, long action, Pause pause) {
    found.computeIfAbsent(action, id -> new ArrayList<>()).add(pause);
  }
}
