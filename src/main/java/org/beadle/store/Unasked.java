package org.beadle.store;

import static org.beadle.store.jooq.Tables.DELIVERY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What people were told unasked, and on which days: what a day's budget is counted by. */
public final class Unasked {
  private static final String NOTICE = Code.of(NewDelivery.Kind.NOTICE);

  /** In days. */
  private static final int LATELY = 60;

  private final Session session;

  Unasked(Session session) {
    this.session = session;
  }

  /**
   * The boards from which a person was told something unasked on a day, once for each message; 0
   * for a notice, so that it takes no board's turn. Those that were refused, and those that only
   * bring a message up to date, are not counted.
   */
  public List<Long> boardsThatTold(long person, LocalDate day) {
    return session
        .sql()
        .select(DELIVERY.KIND, DELIVERY.BOARD_ID)
        .from(DELIVERY)
        .where(toldOn(person, day))
        .fetch(row -> row.value1().equals(NOTICE) ? 0L : row.value2());
  }

  /** The notice of a board that was queued last for a person and has not left yet. */
  public Optional<Delivery> lastNoticeWaiting(long board, long person) {
    return session
        .sql()
        .selectFrom(DELIVERY)
        .where(
            DELIVERY.PERSON_ID.eq(person),
            DELIVERY.BOARD_ID.eq(board),
            DELIVERY.KIND.eq(NOTICE),
            DELIVERY.STATE.eq(Code.of(Delivery.State.QUEUED)))
        .orderBy(DELIVERY.ID.desc())
        .limit(1)
        .fetchOptional(DeliveryRows::delivery);
  }

  /**
   * The last day before {@code day} on which each board told a person what was due; without those
   * that told nothing for {@value #LATELY} days, which are equal.
   */
  public Map<Long, LocalDate> lastToldBefore(long person, LocalDate day) {
    Field<LocalDate> last = DSL.max(DELIVERY.DAY_ON);
    return session
        .sql()
        .select(DELIVERY.BOARD_ID, last)
        .from(DELIVERY)
        .where(
            DELIVERY.PERSON_ID.eq(person),
            DELIVERY.DAY_ON.ge(day.minusDays(LATELY)),
            DELIVERY.DAY_ON.lt(day),
            DELIVERY.STATE.ne(Code.of(Delivery.State.REFUSED)),
            DELIVERY.KIND.eq(Code.of(NewDelivery.Kind.PERSONAL)))
        .groupBy(DELIVERY.BOARD_ID)
        .fetchMap(DELIVERY.BOARD_ID, last);
  }

  private static Condition toldOn(long person, LocalDate day) {
    return DELIVERY
        .PERSON_ID
        .eq(person)
        .and(DELIVERY.DAY_ON.eq(day))
        .and(DELIVERY.STATE.ne(Code.of(Delivery.State.REFUSED)))
        .and(DELIVERY.KIND.ne(Code.of(NewDelivery.Kind.REFRESH)));
  }
}
