package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.PRIORITY;
import static org.beadle.store.jooq.Tables.RAG_DAY;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.plan.Colours;
import org.beadle.plan.Rag;
import org.beadle.store.jooq.tables.records.RagDayRecord;

/** Each day's colours. */
final class Days {
  /** Rows in one statement, below the databases' limits of values. */
  private static final int TOGETHER = 500;

  private final Session session;

  Days(Session session) {
    this.session = session;
  }

  List<DayColours> on(Sight sight, LocalDate day) {
    return session
        .sql()
        .select(RAG_DAY, ACTION.LEAD_KIND, ACTION.LEAD_ID, PRIORITY.NUMBER)
        .from(RAG_DAY)
        .join(ACTION)
        .on(ACTION.ID.eq(RAG_DAY.ACTION_ID))
        .join(PRIORITY)
        .on(PRIORITY.ID.eq(ACTION.PRIORITY_ID))
        .where(RAG_DAY.BOARD_ID.eq(sight.board()), RAG_DAY.DAY_ON.eq(day))
        .orderBy(PRIORITY.NUMBER, RAG_DAY.ACTION_ID)
        .fetch(
            row ->
                sight.hides(row.value2(), row.value3())
                    ? new DayColours(OptionalLong.empty(), row.value4(), colours(row.value1(), ""))
                    : new DayColours(
                        OptionalLong.of(row.value1().getActionId()),
                        row.value4(),
                        colours(row.value1(), row.value1().getReason())));
  }

  Optional<LocalDate> firstKept(long board) {
    return Optional.ofNullable(
        session
            .sql()
            .select(min(RAG_DAY.DAY_ON))
            .from(RAG_DAY)
            .where(RAG_DAY.BOARD_ID.eq(board))
            .fetchSingle(min(RAG_DAY.DAY_ON)));
  }

  Optional<LocalDate> lastKept(long board, LocalDate day) {
    return Optional.ofNullable(
        session
            .sql()
            .select(max(RAG_DAY.DAY_ON))
            .from(RAG_DAY)
            .where(RAG_DAY.BOARD_ID.eq(board), RAG_DAY.DAY_ON.le(day))
            .fetchSingle()
            .value1());
  }

  void save(long board, LocalDate day, Map<Long, Colours> colours) {
    List<RagDayRecord> rows = new ArrayList<>();
    colours.forEach((action, each) -> rows.add(row(board, day, action, each)));
    for (int from = 0; from < rows.size(); from += TOGETHER)
      session
          .sql()
          .insertInto(RAG_DAY)
          .set(rows.subList(from, Math.min(from + TOGETHER, rows.size())))
          .onConflict(RAG_DAY.ACTION_ID, RAG_DAY.DAY_ON)
          .doUpdate()
          .set(RAG_DAY.DECLARED, excluded(RAG_DAY.DECLARED))
          .set(RAG_DAY.COMPUTED, excluded(RAG_DAY.COMPUTED))
          .set(RAG_DAY.SHOWN, excluded(RAG_DAY.SHOWN))
          .set(RAG_DAY.REASON, excluded(RAG_DAY.REASON))
          .execute();
  }

  private static RagDayRecord row(long board, LocalDate day, long action, Colours colours) {
    return new RagDayRecord(
        action,
        day,
        board,
        colours.declared().map(Code::of).orElse(null),
        Code.of(colours.computed()),
        Code.of(colours.shown()),
        colours.reason());
  }

  private static Colours colours(RagDayRecord row, String reason) {
    return new Colours(
        Optional.ofNullable(row.getDeclared()).map(rag -> Code.read(Rag.class, rag)),
        Code.read(Rag.class, row.getComputed()),
        Code.read(Rag.class, row.getShown()),
        reason);
  }
}
