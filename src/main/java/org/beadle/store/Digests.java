package org.beadle.store;

import static org.beadle.store.jooq.Tables.DIGEST_WINDOW;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.store.jooq.tables.records.DigestWindowRecord;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The windows that digests told. */
public final class Digests {
  /** In days. */
  private static final int LATELY = 60;

  private final Session session;

  Digests(Session session) {
    this.session = session;
  }

  /** Keeps a window, instead of an earlier one that ended on the same day. */
  public void put(DigestWindow window) {
    DigestWindowRecord row =
        new DigestWindowRecord(
            window.board(),
            window.audience(),
            window.from(),
            window.until(),
            OptionalId.column(window.delivery()),
            window.figures());
    session
        .sql()
        .insertInto(DIGEST_WINDOW)
        .set(row)
        .onConflict(DIGEST_WINDOW.BOARD_ID, DIGEST_WINDOW.AUDIENCE, DIGEST_WINDOW.UNTIL_ON)
        .doUpdate()
        .set(DIGEST_WINDOW.FROM_ON, row.getFromOn())
        .set(DIGEST_WINDOW.DELIVERY_ID, row.getDeliveryId())
        .set(DIGEST_WINDOW.FIGURES, row.getFigures())
        .execute();
  }

  /** What a delivery was to tell counts as not told, since it can't be delivered. */
  public void release(long delivery) {
    session.sql().deleteFrom(DIGEST_WINDOW).where(DIGEST_WINDOW.DELIVERY_ID.eq(delivery)).execute();
  }

  /** The newest window that ended before a day. */
  public Optional<DigestWindow> lastBefore(long board, String audience, LocalDate day) {
    return newest(board, audience, DIGEST_WINDOW.UNTIL_ON.lt(day));
  }

  /**
   * The last day that each of some audiences of a board was told of, by the audience; without those
   * that were never told anything. Older windows are read only for those without one of the last
   * {@value #LATELY} days.
   */
  public Map<String, LocalDate> lastTold(
      long board, Collection<String> audiences, LocalDate today) {
    Map<String, LocalDate> told =
        new HashMap<>(last(board, audiences, DIGEST_WINDOW.UNTIL_ON.ge(today.minusDays(LATELY))));
    List<String> others = audiences.stream().filter(each -> !told.containsKey(each)).toList();
    told.putAll(last(board, others, DSL.noCondition()));
    return told;
  }

  private Map<String, LocalDate> last(long board, Collection<String> audiences, Condition which) {
    if (audiences.isEmpty()) return Map.of();
    Field<LocalDate> last = DSL.max(DIGEST_WINDOW.UNTIL_ON);
    return session
        .sql()
        .select(DIGEST_WINDOW.AUDIENCE, last)
        .from(DIGEST_WINDOW)
        .where(DIGEST_WINDOW.BOARD_ID.eq(board), DIGEST_WINDOW.AUDIENCE.in(audiences), which)
        .groupBy(DIGEST_WINDOW.AUDIENCE)
        .fetchMap(DIGEST_WINDOW.AUDIENCE, last);
  }

  private Optional<DigestWindow> newest(long board, String audience, Condition which) {
    return session
        .sql()
        .selectFrom(DIGEST_WINDOW)
        .where(DIGEST_WINDOW.BOARD_ID.eq(board), DIGEST_WINDOW.AUDIENCE.eq(audience), which)
        .orderBy(DIGEST_WINDOW.UNTIL_ON.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new DigestWindow(
                    row.getBoardId(),
                    row.getAudience(),
                    row.getFromOn(),
                    row.getUntilOn(),
                    OptionalId.of(row.getDeliveryId()),
                    row.getFigures()));
  }
}
