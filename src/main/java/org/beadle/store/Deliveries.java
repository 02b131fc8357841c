package org.beadle.store;

import static org.beadle.store.jooq.Tables.DELIVERY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.chat.Address;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.chat.Receipt;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The queue of what is to be sent. */
public final class Deliveries {
  private static final int PROBLEM = 400;

  /** How the unique key of a message begins whose place another may take. */
  static final String RELEASED = "released/";

  /** What a sweep decides on. */
  static final Condition NUDGES =
      DELIVERY.KIND.in(
          Code.of(NewDelivery.Kind.PERSONAL),
          Code.of(NewDelivery.Kind.ESCALATION),
          Code.of(NewDelivery.Kind.DIGEST));

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
   * Gives what waits to bring a standing message up to date another text, so that of many changes
   * in a row, as of a register, the last is sent; false where nothing waits for it.
   */
  public boolean renew(Receipt standing, Post post) {
    Address at = standing.address();
    return session
            .sql()
            .update(DELIVERY)
            .set(DELIVERY.POST, PostJson.write(post))
            .where(
                Outbox.WAITING,
                DELIVERY.PLATFORM.eq(at.platform()),
                DELIVERY.WORKSPACE.eq(at.workspace()),
                DELIVERY.PLACE.eq(at.place()),
                DELIVERY.STATE.eq(Code.of(Delivery.State.QUEUED)),
                DELIVERY.KIND.eq(Code.of(NewDelivery.Kind.REFRESH)),
                DELIVERY.REPLACES_REF.eq(standing.messageRef()))
            .execute()
        > 0;
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

  /** It failed for the last time, and is not tried again of itself. */
  public void gaveUp(long id, String problem, Instant at) {
    end(id, Delivery.State.FAILED, problem);
    session.sql().update(DELIVERY).set(DELIVERY.GAVE_UP_AT, at).where(DELIVERY.ID.eq(id)).execute();
  }

  /** Nothing is known of it yet; it is looked for on its platform at {@code look}. */
  public void unsure(long id, String problem, Instant look) {
    session
        .sql()
        .update(DELIVERY)
        .set(DELIVERY.NEXT_TRY_AT, look)
        .set(DELIVERY.ATTEMPTS, DELIVERY.ATTEMPTS.plus(1))
        .set(DELIVERY.PROBLEM, cut(problem))
        .where(DELIVERY.ID.eq(id))
        .execute();
  }

  /** It waits until {@code until}, and belongs to that day at the board. */
  public void held(long id, Instant until, LocalDate day) {
    session
        .sql()
        .update(DELIVERY)
        .set(DELIVERY.STATE, Code.of(Delivery.State.QUEUED))
        .set(DELIVERY.NEXT_TRY_AT, until)
        .set(DELIVERY.DAY_ON, day)
        .where(DELIVERY.ID.eq(id))
        .execute();
  }

  /**
   * It waits anew to be sent, from {@code now} on, to {@code to}.
   *
   * @param day the board's day to which it belongs then
   */
  public void queuedAgain(long id, Address to, Instant now, LocalDate day) {
    session
        .sql()
        .update(DELIVERY)
        .set(DELIVERY.STATE, Code.of(Delivery.State.QUEUED))
        .set(DELIVERY.PLATFORM, to.platform())
        .set(DELIVERY.WORKSPACE, to.workspace())
        .set(DELIVERY.PLACE, to.place())
        .set(DELIVERY.ATTEMPTS, 0)
        .set(DELIVERY.QUEUED_AT, now)
        .set(DELIVERY.NEXT_TRY_AT, now)
        .set(DELIVERY.DAY_ON, day)
        .setNull(DELIVERY.GAVE_UP_AT)
        .where(DELIVERY.ID.eq(id))
        .execute();
  }

  /** What still waits for a place, or was posted there, follows it to its new address. */
  public void moved(Address from, Address to) {
    session
        .sql()
        .update(DELIVERY)
        .set(DELIVERY.WORKSPACE, to.workspace())
        .set(DELIVERY.PLACE, to.place())
        .where(
            DELIVERY.PLATFORM.eq(from.platform()),
            DELIVERY.WORKSPACE.eq(from.workspace()),
            DELIVERY.PLACE.eq(from.place()))
        .execute();
  }

  /** It was not sent, and is given up. */
  public void refused(long id, String problem) {
    end(id, Delivery.State.REFUSED, problem);
  }

  /** It was not sent, and another message may be queued for what it was to say. */
  public void released(long id, String problem) {
    end(id, Delivery.State.REFUSED, problem);
    replaceable(id);
  }

  /** It counts as it stands, and another message may be queued for what it said. */
  public void replaceable(long id) {
    session
        .sql()
        .update(DELIVERY)
        .set(DELIVERY.UNIQUE_KEY, RELEASED + id)
        .where(DELIVERY.ID.eq(id))
        .execute();
  }

  /**
   * The message with this unique key, if it has not left, is not sent, and another may be queued
   * for what it was to say.
   */
  public void withdraw(String uniqueKey, String problem) {
    session
        .sql()
        .select(DELIVERY.ID)
        .from(DELIVERY)
        .where(
            DELIVERY.UNIQUE_KEY.eq(uniqueKey),
            DELIVERY.STATE.in(
                Code.of(Delivery.State.QUEUED),
                Code.of(Delivery.State.FAILED),
                Code.of(Delivery.State.REFUSED)))
        .fetch(DELIVERY.ID)
        .forEach(id -> released(id, problem));
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
   * Reminders, escalations and digests of all boards that certainly did not leave, the oldest
   * first: they wait, or were given up. Neither a board nor a time is asked for: an index of all
   * messages by these would then be taken, and those of what waits and what was given up left
   * aside.
   */
  public List<Delivery> nudgesUnsent() {
    Condition waiting = Outbox.WAITING.and(DELIVERY.STATE.ne(Code.of(Delivery.State.SENDING)));
    return Stream.of(waiting, Undelivered.GIVEN_UP)
        .flatMap(unsent -> DeliveryRows.where(session, unsent.and(NUDGES)).stream())
        .sorted(Comparator.comparing(Delivery::id))
        .toList();
  }

  /** A board's reminders, escalations and digests that were queued after an instant. */
  public List<Delivery> nudgesQueuedAfter(long board, Instant instant) {
    return DeliveryRows.where(
        session,
        DELIVERY
            .BOARD_ID
            .eq(board)
            .and(DELIVERY.QUEUED_AT.gt(instant))
            .and(NUDGES)
            .and(DELIVERY.UNIQUE_KEY.startsWith(RELEASED).not()));
  }

  /** The message with this id, whichever board's it is. */
  public Optional<Delivery> byId(long id) {
    return session
        .sql()
        .selectFrom(DELIVERY)
        .where(DELIVERY.ID.eq(id))
        .fetchOptional(DeliveryRows::delivery);
  }
}
