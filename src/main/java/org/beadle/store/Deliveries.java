package org.beadle.store;

import static org.beadle.store.jooq.Tables.DELIVERY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Receipt;
import org.beadle.store.jooq.tables.records.DeliveryRecord;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectLimitStep;
import org.jooq.impl.DSL;

/** The queue of what is to be sent. */
public final class Deliveries {
  private static final int PROBLEM = 400;

  private final Session session;

  Deliveries(Session session) {
    this.session = session;
  }

  /** Queues a message; false, and nothing is queued, where its unique key is known already. */
  public boolean enqueue(NewDelivery wanted) {
    return session
            .sql()
            .insertInto(DELIVERY)
            .set(DeliveryRows.row(wanted))
            .onConflict(DELIVERY.UNIQUE_KEY)
            .doNothing()
            .execute()
        > 0;
  }

  /**
   * Takes what is due, in order, for sending: it is marked as being sent and its attempts are
   * counted. Two senders never get the same.
   */
  public List<Delivery> claim(Instant now, int atMost) {
    List<Long> due = due(now, atMost);
    if (due.isEmpty()) return List.of();
    session
        .sql()
        .update(DELIVERY)
        .set(DELIVERY.STATE, Code.of(Delivery.State.SENDING))
        .set(DELIVERY.ATTEMPTS, DELIVERY.ATTEMPTS.plus(1))
        .set(DELIVERY.NEXT_TRY_AT, now)
        .where(DELIVERY.ID.in(due))
        .execute();
    return where(DELIVERY.ID.in(due), DELIVERY.ID).stream()
        .sorted(Comparator.comparing(delivery -> due.indexOf(delivery.id())))
        .toList();
  }

  private List<Long> due(Instant now, int atMost) {
    SelectLimitStep<DeliveryRecord> waiting =
        session
            .sql()
            .selectFrom(DELIVERY)
            .where(
                // The index of what waits has these very words.
                DSL.condition("state IN ('queued', 'failed', 'sending')"),
                DELIVERY.STATE.ne(Code.of(Delivery.State.SENDING)),
                DELIVERY.NEXT_TRY_AT.le(now))
            .orderBy(DELIVERY.NEXT_TRY_AT, DELIVERY.ID);
    var some = waiting.limit(atMost);
    return (session.locks() ? some.forUpdate().skipLocked() : some).fetch(DELIVERY.ID);
  }

  /** It stands on the platform. */
  public void sent(long id, Receipt receipt, Instant at) {
    session
        .sql()
        .update(DELIVERY)
        .set(DELIVERY.STATE, Code.of(Delivery.State.SENT))
        .set(DELIVERY.SENT_AT, at)
        .set(DELIVERY.MESSAGE_REF, receipt.messageRef())
        .setNull(DELIVERY.PROBLEM)
        .where(DELIVERY.ID.eq(id))
        .execute();
  }

  /** It was not sent, and may be tried again at {@code nextTry}. */
  public void failed(long id, String problem, Instant nextTry) {
    session
        .sql()
        .update(DELIVERY)
        .set(DELIVERY.STATE, Code.of(Delivery.State.FAILED))
        .set(DELIVERY.NEXT_TRY_AT, nextTry)
        .set(DELIVERY.PROBLEM, cut(problem))
        .where(DELIVERY.ID.eq(id))
        .execute();
  }

  /** It was not sent, and is given up. */
  public void refused(long id, String problem) {
    end(id, Delivery.State.REFUSED, problem);
  }

  /** Nobody can tell whether it was sent; it is not tried again. */
  public void unknown(long id, String problem) {
    end(id, Delivery.State.UNKNOWN, problem);
  }

  private void end(long id, Delivery.State state, String problem) {
    session
        .sql()
        .update(DELIVERY)
        .set(DELIVERY.STATE, Code.of(state))
        .set(DELIVERY.PROBLEM, cut(problem))
        .where(DELIVERY.ID.eq(id))
        .execute();
  }

  private static String cut(String problem) {
    return problem.length() <= PROBLEM ? problem : problem.substring(0, PROBLEM);
  }

  /** What is being sent, or was when a sender stopped. */
  public List<Delivery> stuckSending() {
    return sending(DSL.noCondition());
  }

  /**
   * What was claimed before {@code claimed} and is still being sent, where several programs send.
   */
  public List<Delivery> stuckSending(Instant claimed) {
    return sending(DELIVERY.NEXT_TRY_AT.lt(claimed));
  }

  private List<Delivery> sending(Condition which) {
    return where(
        DELIVERY.STATE.eq(Code.of(Delivery.State.SENDING)).and(which),
        DELIVERY.NEXT_TRY_AT,
        DELIVERY.ID);
  }

  /** A board's messages, the newest first; of one state, or of all. */
  public List<Delivery> list(long board, Optional<Delivery.State> state, int atMost) {
    Condition which = state.map(each -> DELIVERY.STATE.eq(Code.of(each))).orElse(DSL.noCondition());
    return session
        .sql()
        .selectFrom(DELIVERY)
        .where(DELIVERY.BOARD_ID.eq(board), which)
        .orderBy(DELIVERY.QUEUED_AT.desc(), DELIVERY.ID.desc())
        .limit(atMost)
        .fetch(DeliveryRows::delivery);
  }

  /**
   * How many messages were queued for a person for a day, over all boards. Those that were refused,
   * and those that only bring a message up to date, are not counted.
   */
  public int sentToPerson(long person, LocalDate day) {
    return session.sql().fetchCount(DELIVERY, toldOn(person, day));
  }

  /**
   * The boards from which a person was told something unasked on a day, once for each message.
   * Those that were refused, and those that only bring a message up to date, are not counted.
   */
  public List<Long> boardsThatTold(long person, LocalDate day) {
    return session
        .sql()
        .select(DELIVERY.BOARD_ID)
        .from(DELIVERY)
        .where(toldOn(person, day))
        .fetch(DELIVERY.BOARD_ID);
  }

  private static Condition toldOn(long person, LocalDate day) {
    return DELIVERY
        .PERSON_ID
        .eq(person)
        .and(DELIVERY.DAY_ON.eq(day))
        .and(DELIVERY.STATE.ne(Code.of(Delivery.State.REFUSED)))
        .and(DELIVERY.KIND.ne(Code.of(NewDelivery.Kind.REFRESH)));
  }

  public Optional<Delivery> byId(long id) {
    return where(DELIVERY.ID.eq(id), DELIVERY.ID).stream().findFirst();
  }

  /** The delivery that has a unique key. */
  public Optional<Delivery> byKey(String uniqueKey) {
    return where(DELIVERY.UNIQUE_KEY.eq(uniqueKey), DELIVERY.ID).stream().findFirst();
  }

  private List<Delivery> where(Condition which, Field<?>... order) {
    return session
        .sql()
        .selectFrom(DELIVERY)
        .where(which)
        .orderBy(order)
        .fetch(DeliveryRows::delivery);
  }
}
