package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.POSTED_CARD;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.beadle.chat.Address;
import org.beadle.chat.Receipt;
import org.beadle.store.jooq.tables.records.PostedCardRecord;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Messages that show an action or a meeting, to be brought up to date when it changes. */
public final class Cards {
  private final Session session;

  Cards(Session session) {
    this.session = session;
  }

  /** A message shows a record, from {@code at} on. */
  public void put(Receipt receipt, long board, long record, Instant at) {
    session
        .sql()
        .insertInto(POSTED_CARD)
        .set(POSTED_CARD.PLATFORM, receipt.address().platform())
        .set(POSTED_CARD.WORKSPACE, receipt.address().workspace())
        .set(POSTED_CARD.PLACE, receipt.address().place())
        .set(POSTED_CARD.MESSAGE_REF, receipt.messageRef())
        .set(POSTED_CARD.BOARD_ID, board)
        .set(POSTED_CARD.RECORD_ID, record)
        .set(POSTED_CARD.POSTED_AT, at)
        .onConflict(
            POSTED_CARD.PLATFORM, POSTED_CARD.WORKSPACE, POSTED_CARD.PLACE, POSTED_CARD.MESSAGE_REF)
        .doUpdate()
        .set(POSTED_CARD.BOARD_ID, board)
        .set(POSTED_CARD.RECORD_ID, record)
        .set(POSTED_CARD.POSTED_AT, sinceWhen(record, at))
        .execute();
  }

  /** What is brought up to date shows its record since it was posted. */
  private static Field<Instant> sinceWhen(long record, Instant at) {
    return DSL.when(POSTED_CARD.RECORD_ID.eq(record), POSTED_CARD.POSTED_AT)
        .otherwise(DSL.val(at, POSTED_CARD.POSTED_AT));
  }

  /** The messages that show a record, the newest first. */
  public List<Receipt> about(long record) {
    return session
        .fetch("cards about record", () -> cards(record), record)
        .sortAsc(POSTED_CARD.MESSAGE_REF)
        .sortDesc(POSTED_CARD.POSTED_AT)
        .map(row -> receipt(row.into(POSTED_CARD)));
  }

  private static Receipt receipt(PostedCardRecord row) {
    return new Receipt(
        new Address(row.getPlatform(), row.getWorkspace(), row.getPlace()), row.getMessageRef());
  }

  /** The messages that show an action of a board, with the action's id. */
  public Map<Receipt, Long> ofActions(long board) {
    return session
        .sql()
        .select(POSTED_CARD)
        .from(POSTED_CARD)
        .join(ACTION)
        .on(ACTION.ID.eq(POSTED_CARD.RECORD_ID))
        .where(POSTED_CARD.BOARD_ID.eq(board))
        .fetchMap(row -> receipt(row.value1()), row -> row.value1().getRecordId());
  }

  private Select<?> cards(long record) {
    return session.sql().selectFrom(POSTED_CARD).where(POSTED_CARD.RECORD_ID.eq(record));
  }

  /** The messages of a place follow it to its new address on the same platform. */
  public void moved(Address from, Address to) {
    session
        .sql()
        .update(POSTED_CARD)
        .set(POSTED_CARD.WORKSPACE, to.workspace())
        .set(POSTED_CARD.PLACE, to.place())
        .where(
            POSTED_CARD.PLATFORM.eq(from.platform()),
            POSTED_CARD.WORKSPACE.eq(from.workspace()),
            POSTED_CARD.PLACE.eq(from.place()))
        .execute();
  }

  /** The message is gone from its platform. */
  public void forget(Receipt receipt) {
    session.sql().deleteFrom(POSTED_CARD).where(at(receipt)).execute();
  }

  private static Condition at(Receipt receipt) {
    return POSTED_CARD
        .PLATFORM
        .eq(receipt.address().platform())
        .and(POSTED_CARD.WORKSPACE.eq(receipt.address().workspace()))
        .and(POSTED_CARD.PLACE.eq(receipt.address().place()))
        .and(POSTED_CARD.MESSAGE_REF.eq(receipt.messageRef()));
  }
}
