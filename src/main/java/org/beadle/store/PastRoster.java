package org.beadle.store;

import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.MEMBER;
import static org.beadle.store.jooq.Tables.OFFICE;
import static org.beadle.store.jooq.Tables.SEAT;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.store.jooq.tables.records.MemberRecord;
import org.beadle.store.jooq.tables.records.OfficeRecord;
import org.beadle.store.jooq.tables.records.SeatRecord;

/**
 * Who held what at an earlier moment: the rows of posts, seats and members, with the journal since
 * then played backwards over them in memory. Groups, agencies and their names are as they are now.
 */
final class PastRoster {
  private static final Set<String> KINDS =
      Set.of(OFFICE.getName(), MEMBER.getName(), SEAT.getName());

  private final Session session;
  private final Roster now;
  private final Map<Long, OfficeRecord> offices;
  private final Map<Long, MemberRecord> members;
  private final Map<Long, SeatRecord> seats;

  private PastRoster(Session session, long board) {
    this.session = session;
    this.now = session.roster(board);
    this.offices =
        session.sql().selectFrom(OFFICE).where(OFFICE.BOARD_ID.eq(board)).fetchMap(OFFICE.ID);
    this.members =
        session.sql().selectFrom(MEMBER).where(MEMBER.BOARD_ID.eq(board)).fetchMap(MEMBER.ID);
    this.seats =
        session
            .sql()
            .selectFrom(SEAT)
            .where(SEAT.BOARD_ID.eq(board))
            .orderBy(SEAT.ID)
            .fetchMap(SEAT.ID);
  }

  /** A board's people as the record had them just before {@code until}. */
  static Roster before(Session session, long board, Instant until) {
    PastRoster past = new PastRoster(session, board);
    past.takeBack(until);
    return past.read();
  }

  private void takeBack(Instant until) {
    long board = now.board().id();
    ChangeRows.entries(
            session,
            JOURNAL
                .BOARD_ID
                .eq(board)
                .and(ChangeRows.since(board, until))
                .and(JOURNAL.RECORD_KIND.in(KINDS)),
            Integer.MAX_VALUE)
        .forEach(this::takeBack);
  }

  private void takeBack(JournalEntry entry) {
    if (entry.kind().equals(OFFICE.getName())) PastActions.takeBack(OFFICE, offices, entry);
    else if (entry.kind().equals(MEMBER.getName())) PastActions.takeBack(MEMBER, members, entry);
    else PastActions.takeBack(SEAT, seats, entry);
  }

  private Roster read() {
    return new Roster(
        now.board(),
        now.agencies(),
        now.groups(),
        offices.values().stream().map(RosterRows::office).toList(),
        members(),
        seats.values().stream().map(RosterRows::seat).toList(),
        now.aliases());
  }

  private Collection<Member> members() {
    return members.values().stream()
        .map(row -> RosterRows.member(row, now.member(row.getId()).flatMap(Member::email)))
        .toList();
  }
}
