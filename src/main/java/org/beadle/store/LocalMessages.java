package org.beadle.store;

import static org.beadle.store.jooq.Tables.LOCAL_MESSAGE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.store.jooq.tables.records.LocalMessageRecord;
import org.jooq.impl.DSL;

/** The memory of the local chat. */
public final class LocalMessages {
  private final Session session;

  LocalMessages(Session session) {
    this.session = session;
  }

  /** Adds a message. */
  public void append(LocalMessage message) {
    session
        .sql()
        .insertInto(LOCAL_MESSAGE)
        .set(
            new LocalMessageRecord(
                message.id(),
                message.board(),
                message.place(),
                message.author(),
                message.onlyFor().orElse(null),
                message.deliveryRef().orElse(null),
                PostJson.write(message.post()),
                message.at(),
                message.changed().orElse(null),
                message.asker().orElse(null),
                message.words().orElse(null)))
        .execute();
  }

  /** Replaces what a message says; false where there is none. */
  public boolean update(long id, Post post, Instant at) {
    return session
            .sql()
            .update(LOCAL_MESSAGE)
            .set(LOCAL_MESSAGE.POST, PostJson.write(post))
            .set(LOCAL_MESSAGE.CHANGED_AT, at)
            .where(LOCAL_MESSAGE.ID.eq(id))
            .execute()
        > 0;
  }

  /**
   * The newest messages of a place that {@code viewer} may see, the oldest of them first.
   *
   * @param before only messages with a lower id than this; empty for the newest
   */
  public List<LocalMessage> list(
      long board, String place, String viewer, OptionalLong before, int atMost) {
    return session
        .sql()
        .selectFrom(LOCAL_MESSAGE)
        .where(
            LOCAL_MESSAGE.BOARD_ID.eq(board),
            LOCAL_MESSAGE.PLACE.eq(place),
            before.isPresent() ? LOCAL_MESSAGE.ID.lt(before.getAsLong()) : DSL.noCondition(),
            LOCAL_MESSAGE.ONLY_FOR.isNull().or(LOCAL_MESSAGE.ONLY_FOR.eq(viewer)))
        .orderBy(LOCAL_MESSAGE.ID.desc())
        .limit(atMost)
        .fetch(LocalMessages::message)
        .reversed();
  }

  public Optional<LocalMessage> byId(long id) {
    return session
        .sql()
        .fetchOptional(LOCAL_MESSAGE, LOCAL_MESSAGE.ID.eq(id))
        .map(LocalMessages::message);
  }

  /** The message that came by a delivery. */
  public Optional<LocalMessage> byDelivery(String deliveryRef) {
    return session
        .sql()
        .selectFrom(LOCAL_MESSAGE)
        .where(LOCAL_MESSAGE.DELIVERY_REF.eq(deliveryRef))
        .orderBy(LOCAL_MESSAGE.ID)
        .limit(1)
        .fetchOptional(LocalMessages::message);
  }

  private static LocalMessage message(LocalMessageRecord row) {
    return new LocalMessage(
        row.getId(),
        row.getBoardId(),
        row.getPlace(),
        row.getAuthor(),
        Optional.ofNullable(row.getOnlyFor()),
        Optional.ofNullable(row.getDeliveryRef()),
        PostJson.read(row.getPost()),
        row.getAt(),
        Optional.ofNullable(row.getChangedAt()),
        Optional.ofNullable(row.getAsker()),
        Optional.ofNullable(row.getWords()));
  }
}
