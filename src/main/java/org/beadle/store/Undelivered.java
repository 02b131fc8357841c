package org.beadle.store;

import static org.beadle.store.jooq.Tables.DELIVERY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** What did not reach anybody, and may be sent again. */
public final class Undelivered {
  /** Why a message was not sent whose words stand in another. */
  public static final String JOINED = "It is said in a later message, with other news";

  // The index of what was given up has these very words.
  static final Condition GIVEN_UP = DSL.condition("state = 'failed' AND gave_up_at IS NOT NULL");

  private final Session session;

  Undelivered(Session session) {
    this.session = session;
  }

  /**
   * Which of a board's messages to a workspace were given up from one instant up to but not
   * including another, the oldest first.
   */
  public List<Delivery> givenUp(long board, Address workspace, Instant from, Instant until) {
    return DeliveryRows.where(
        session,
        GIVEN_UP
            .and(DELIVERY.BOARD_ID.eq(board))
            .and(DELIVERY.GAVE_UP_AT.ge(from))
            .and(DELIVERY.GAVE_UP_AT.lt(until))
            .and(DELIVERY.PLATFORM.eq(workspace.platform()))
            .and(DELIVERY.WORKSPACE.eq(workspace.workspace())));
  }

  /**
   * A board's reminders, escalations and digests to a workspace that were queued from {@code since}
   * on and have not arrived: they wait, are tried again or were given up; the oldest first.
   */
  public List<Delivery> nudgesNotArrived(long board, Address workspace, Instant since) {
    return DeliveryRows.where(
        session,
        DELIVERY
            .BOARD_ID
            .eq(board)
            .and(DELIVERY.QUEUED_AT.ge(since))
            .and(Deliveries.NUDGES)
            .and(DELIVERY.STATE.in(Code.of(Delivery.State.QUEUED), Code.of(Delivery.State.FAILED)))
            .and(DELIVERY.PLATFORM.eq(workspace.platform()))
            .and(DELIVERY.WORKSPACE.eq(workspace.workspace())));
  }

  /**
   * What a place, or a whole workspace, refused of a board since {@code since}; the oldest first.
   */
  public List<Delivery> refusedSince(long board, Address at, Instant since) {
    Condition place = at.place().isEmpty() ? DSL.noCondition() : DELIVERY.PLACE.eq(at.place());
    return DeliveryRows.where(
        session,
        DELIVERY
            .BOARD_ID
            .eq(board)
            .and(DELIVERY.STATE.eq(Code.of(Delivery.State.REFUSED)))
            .and(DELIVERY.REPLACES_REF.isNull())
            .and(DELIVERY.UNIQUE_KEY.startsWith(Deliveries.RELEASED).not())
            .and(DELIVERY.PROBLEM.isDistinctFrom(JOINED))
            .and(DELIVERY.PLATFORM.eq(at.platform()))
            .and(DELIVERY.WORKSPACE.eq(at.workspace()))
            .and(place)
            .and(DELIVERY.QUEUED_AT.ge(since.minus(Duration.ofDays(7)))));
  }

  /** Whether what was refused is said in another message, or was decided on anew since. */
  public static boolean isSaidElsewhere(Delivery refused) {
    return refused.ordered().uniqueKey().startsWith(Deliveries.RELEASED)
        || refused.problem().equals(Optional.of(JOINED));
  }

  /** A board's notices that nobody has read yet, and that are not said in others. */
  public List<Delivery> noticesUnread(long board) {
    return DeliveryRows.where(
        session,
        DELIVERY
            .BOARD_ID
            .eq(board)
            .and(DELIVERY.KIND.eq(Code.of(NewDelivery.Kind.NOTICE)))
            .and(
                DELIVERY.STATE.in(
                    Code.of(Delivery.State.QUEUED),
                    Code.of(Delivery.State.FAILED),
                    Code.of(Delivery.State.REFUSED)))
            .and(DELIVERY.UNIQUE_KEY.startsWith(Deliveries.RELEASED).not())
            .and(DELIVERY.PROBLEM.isDistinctFrom(JOINED)));
  }

  /** Gives a message that has not left another text, as of {@code now}. */
  public void reword(long id, Post post, Instant now) {
    session
        .sql()
        .update(DELIVERY)
        .set(DELIVERY.POST, PostJson.write(post))
        .set(DELIVERY.QUEUED_AT, now)
        .where(DELIVERY.ID.eq(id))
        .execute();
  }
}
