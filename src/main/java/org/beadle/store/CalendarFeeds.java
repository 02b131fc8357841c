package org.beadle.store;

import static org.beadle.store.jooq.Tables.CALENDAR_FEED;

import java.time.Instant;
import java.util.Optional;
import org.beadle.store.CalendarFeed.Which;
import org.beadle.store.jooq.tables.records.CalendarFeedRecord;
import org.jooq.Condition;

/**
 * The secret addresses at which people read calendars. The caller makes the tokens and gives their
 * SHA-256 in hexadecimal; the tokens themselves are never kept.
 */
public final class CalendarFeeds {
  private final Session session;

  CalendarFeeds(Session session) {
    this.session = session;
  }

  /** Keeps an address, good until it is revoked; others of the same calendar stay good. */
  public void issue(String hash, CalendarFeed feed, Instant now) {
    CalendarFeedRecord row = new CalendarFeedRecord();
    row.setTokenHash(hash);
    row.setPersonId(feed.person());
    row.setCreatedAt(now);
    switch (feed.which()) {
      case Which.Own own -> row.setScope("person");
      case Which.OfGroup(long board, long group) -> {
        row.setScope("group");
        row.setBoardId(board);
        row.setGroupId(group);
      }
      case Which.OfBoard(long board) -> {
        row.setScope("board");
        row.setBoardId(board);
      }
    }
    session.sql().insertInto(CALENDAR_FEED).set(row).execute();
  }

  /** What is read at an address; empty where it is unknown or was revoked. */
  public Optional<CalendarFeed> find(String hash) {
    return session
        .sql()
        .selectFrom(CALENDAR_FEED)
        .where(CALENDAR_FEED.TOKEN_HASH.eq(hash), CALENDAR_FEED.REVOKED_AT.isNull())
        .fetchOptional(CalendarFeeds::feed);
  }

  private static CalendarFeed feed(CalendarFeedRecord row) {
    Which which =
        switch (row.getScope()) {
          case "person" -> new Which.Own();
          case "group" -> new Which.OfGroup(row.getBoardId(), row.getGroupId());
          case "board" -> new Which.OfBoard(row.getBoardId());
          default -> throw new StoreException("no calendar is of a " + row.getScope());
        };
    return new CalendarFeed(row.getPersonId(), which);
  }

  /** Revokes every address of a calendar; how many there were. */
  public int revoke(CalendarFeed feed, Instant now) {
    return session
        .sql()
        .update(CALENDAR_FEED)
        .set(CALENDAR_FEED.REVOKED_AT, now)
        .where(
            CALENDAR_FEED.PERSON_ID.eq(feed.person()),
            CALENDAR_FEED.REVOKED_AT.isNull(),
            of(feed.which()))
        .execute();
  }

  private static Condition of(Which which) {
    return switch (which) {
      case Which.Own own -> CALENDAR_FEED.SCOPE.eq("person");
      case Which.OfGroup(long board, long group) ->
          CALENDAR_FEED.SCOPE.eq("group").and(CALENDAR_FEED.GROUP_ID.eq(group));
      case Which.OfBoard(long board) ->
          CALENDAR_FEED.SCOPE.eq("board").and(CALENDAR_FEED.BOARD_ID.eq(board));
    };
  }
}
