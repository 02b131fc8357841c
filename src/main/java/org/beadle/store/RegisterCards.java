package org.beadle.store;

import static org.beadle.store.jooq.Tables.REGISTER_CARD;

import java.util.List;
import java.util.Optional;
import org.beadle.store.jooq.tables.records.RegisterCardRecord;

/**
 * The pages of registers that messages show. Each has an id of its own, so that a message that
 * shows it can be told from one that shows the meeting, and is brought up to date with its page.
 */
public final class RegisterCards {
  private final Session session;

  RegisterCards(Session session) {
    this.session = session;
  }

  /**
   * A page of a meeting's register.
   *
   * @param page from 1
   */
  public record Page(long id, long board, long meeting, int page) {}

  /** The id of a page, which gets one where it has none yet. */
  public long id(long board, long meeting, int page) {
    return ofMeeting(meeting).stream()
        .filter(known -> known.page() == page)
        .map(Page::id)
        .findFirst()
        .orElseGet(() -> add(board, meeting, page));
  }

  private long add(long board, long meeting, int page) {
    long id = session.nextId();
    session.sql().executeInsert(new RegisterCardRecord(id, board, meeting, page));
    return id;
  }

  /** The page with an id; empty where the id is of something else. */
  public Optional<Page> byId(long id) {
    return session
        .sql()
        .fetchOptional(REGISTER_CARD, REGISTER_CARD.ID.eq(id))
        .map(RegisterCards::page);
  }

  /** The pages of a meeting's register that messages show or showed. */
  public List<Page> ofMeeting(long meeting) {
    return session
        .sql()
        .selectFrom(REGISTER_CARD)
        .where(REGISTER_CARD.MEETING_ID.eq(meeting))
        .orderBy(REGISTER_CARD.PAGE)
        .fetch(RegisterCards::page);
  }

  private static Page page(RegisterCardRecord row) {
    return new Page(row.getId(), row.getBoardId(), row.getMeetingId(), row.getPage());
  }
}
