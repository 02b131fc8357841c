package org.beadle.store;

import static org.beadle.store.jooq.Tables.INCOMING_EVENT;

import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;

/** What platforms delivered, so that an event that comes again is answered and not done again. */
public final class Events {
  private final Session session;

  Events(Session session) {
    this.session = session;
  }

  /** What was answered to an event; empty where it is new. */
  public Optional<Post> answerTo(String platform, String eventId) {
    return session
        .sql()
        .select(INCOMING_EVENT.ANSWER)
        .from(INCOMING_EVENT)
        .where(INCOMING_EVENT.PLATFORM.eq(platform), INCOMING_EVENT.EVENT_ID.eq(eventId))
        .fetchOptional(INCOMING_EVENT.ANSWER)
        .map(PostJson::read);
  }

  /**
   * Keeps an answer. Where the same event came twice at once, the second fails here and all that it
   * did is undone.
   */
  public void remember(String platform, String eventId, Post answer, Instant at) {
    session
        .sql()
        .insertInto(INCOMING_EVENT)
        .set(INCOMING_EVENT.PLATFORM, platform)
        .set(INCOMING_EVENT.EVENT_ID, eventId)
        .set(INCOMING_EVENT.ANSWER, PostJson.write(answer))
        .set(INCOMING_EVENT.AT, at)
        .execute();
  }

  /** Platforms do not deliver for ever: events from before {@code at} are let go. How many. */
  public int forgetBefore(Instant at) {
    return session.sql().deleteFrom(INCOMING_EVENT).where(INCOMING_EVENT.AT.lt(at)).execute();
  }
}
