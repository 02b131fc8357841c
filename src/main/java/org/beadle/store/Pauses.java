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

/** When something stood in an action's way. */
final class Pauses {
  private final Session session;

  Pauses(Session session) {
    this.session = session;
  }

  /** By the action's id. A blocking action that is finished is out of the way. */
  Map<Long, List<Pause>> of(long board, Collection<Long> actions) {
    Map<Long, List<Pause>> found = new HashMap<>();
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
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.get(BLOCKER.ACTION_ID), action -> new ArrayList<>())
                    .add(pause(board, row)));
    return found;
  }

  private Pause pause(long board, Record whole) {
    BlockerRecord row = whole.into(BLOCKER);
    Optional<Instant> over =
        Stream.of(
                Optional.ofNullable(row.getLiftedAt()), Optional.ofNullable(whole.get(CLOSURE.AT)))
            .flatMap(Optional::stream)
            .min(Instant::compareTo);
    Board kept = session.board(board);
    return new Pause(kept.dayOf(row.getAt()), over.map(kept::dayOf));
  }
}
