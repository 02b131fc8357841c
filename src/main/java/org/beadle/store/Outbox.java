package org.beadle.store;

import static org.beadle.store.jooq.Tables.DELIVERY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * The queue as a sender sees it: what may leave next, and what left without a word of its fate.
 * Messages to one place leave in the order in which they were queued, one at a time.
 */
public final class Outbox {
  // The index of what waits has these very words.
  static final Condition WAITING =
      DSL.condition("state IN ('queued', 'failed', 'sending') AND gave_up_at IS NULL");

  private final Session session;

  Outbox(Session session) {
    this.session = session;
  }

  /**
   * The first message for each place to which nothing is being sent and nothing is to be tried
   * again later; the oldest of these first.
   */
  public List<Delivery> heads(Instant now) {
    Field<Long> first = DSL.min(DSL.when(due(now), DELIVERY.ID));
    Field<Integer> held = DSL.max(DSL.when(holdsItsPlaceUp(now), 1).otherwise(0));
    List<Long> ids =
        session
            .sql()
            .select(first)
            .from(DELIVERY)
            .where(WAITING)
            .groupBy(DELIVERY.PLATFORM, DELIVERY.WORKSPACE, DELIVERY.PLACE)
            .having(first.isNotNull().and(held.eq(0)))
            .fetch(first);
    return ids.isEmpty() ? List.of() : DeliveryRows.where(session, DELIVERY.ID.in(ids));
  }

  private static Condition due(Instant now) {
    return state(Delivery.State.SENDING).not().and(DELIVERY.NEXT_TRY_AT.le(now));
  }

  private static Condition holdsItsPlaceUp(Instant now) {
    return state(Delivery.State.SENDING)
        .or(state(Delivery.State.FAILED).and(DELIVERY.NEXT_TRY_AT.gt(now)));
  }

  private static Condition state(Delivery.State state) {
    return DELIVERY.STATE.eq(Code.of(state));
  }

  /**
   * Takes messages for sending: they are marked as being sent and their attempts are counted. Two
   * senders never get the same.
   *
   * @param look when each is looked for on its platform if nothing was heard of it by then
   * @return those that nobody else took before, the oldest first
   */
  public List<Delivery> claim(Collection<Long> wanted, Instant look) {
    if (wanted.isEmpty()) return List.of();
    Condition free =
        DELIVERY
            .ID
            .in(wanted)
            .and(state(Delivery.State.QUEUED).or(state(Delivery.State.FAILED)))
            .and(DELIVERY.GAVE_UP_AT.isNull());
    var some = session.sql().selectFrom(DELIVERY).where(free);
    List<Long> won = (session.locks() ? some.forUpdate().skipLocked() : some).fetch(DELIVERY.ID);
    if (won.isEmpty()) return List.of();
    session
        .sql()
        .update(DELIVERY)
        .set(DELIVERY.STATE, Code.of(Delivery.State.SENDING))
        .set(DELIVERY.ATTEMPTS, DELIVERY.ATTEMPTS.plus(1))
        .set(DELIVERY.NEXT_TRY_AT, look)
        .setNull(DELIVERY.PROBLEM)
        .where(DELIVERY.ID.in(won))
        .execute();
    return DeliveryRows.where(session, DELIVERY.ID.in(won));
  }

  /** What is being sent and should have been heard of by {@code now}, the oldest first. */
  public List<Delivery> unheardOf(Instant now) {
    return DeliveryRows.where(
        session, WAITING.and(state(Delivery.State.SENDING)).and(DELIVERY.NEXT_TRY_AT.le(now)));
  }

  /**
   * All that is being sent is to be looked for at {@code look}: who sent it has stopped. Where
   * several programs may send, one of them may be at it still, and nothing is hastened.
   */
  public void interrupted(Instant look) {
    if (session.locks()) return;
    session
        .sql()
        .update(DELIVERY)
        .set(DELIVERY.NEXT_TRY_AT, look)
        .where(WAITING, state(Delivery.State.SENDING))
        .execute();
  }

  /** When the next message that waits for a later time is due; empty where none does. */
  public Optional<Instant> nextAfter(Instant now) {
    Field<Instant> soonest = DSL.min(DELIVERY.NEXT_TRY_AT);
    return session
        .sql()
        .select(soonest)
        .from(DELIVERY)
        .where(WAITING, DELIVERY.NEXT_TRY_AT.gt(now))
        .fetchOptional(soonest);
  }
}
