package org.beadle.store;

import static org.beadle.store.jooq.Tables.INCOMING_EVENT;

import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.store.jooq.tables.records.IncomingEventRecord;

/** What platforms delivered, so that an event that comes again is answered and not done again. */
public final class Events {
  private final Session session;

  Events(Session session) {
    this.session = session;
  }

  /** What was answered to an event; empty where it is new. */
  public Optional<Post> answerTo(String platform, String eventId) {
    return session
        .fetch(
            "answer to event",
            () ->
                session
                    .sql()
                    .select(INCOMING_EVENT.ANSWER)
                    .from(INCOMING_EVENT)
                    .where(
                        INCOMING_EVENT.PLATFORM.eq(platform), INCOMING_EVENT.EVENT_ID.eq(eventId)),
            platform,
            eventId)
        .stream()
        .map(row -> PostJson.read(row.get(INCOMING_EVENT.ANSWER)))
        .findFirst();
  }

  /**
   * Keeps an answer. Where the same event came twice at once, the second fails here and all that it
   * did is undone.
   */
  public void remember(String platform, String eventId, Post answer, Instant at) {
    IncomingEventRecord row =
        new IncomingEventRecord(platform, eventId, at, PostJson.write(answer));
    new RowWriter(session).insert(row);
  }

  /** Platforms do not deliver for ever: events from before {@code at} are let go. How many. */
  public int forgetBefore(Instant at) {
    return session.sql().deleteFrom(INCOMING_EVENT).where(INCOMING_EVENT.AT.lt(at)).execute();
  }
}
