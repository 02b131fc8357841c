package org.beadle.store;

import static org.beadle.store.jooq.Tables.AGENDA_ITEM;
import static org.beadle.store.jooq.Tables.MEETING;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Meeting;
import org.beadle.store.jooq.tables.records.AgendaItemRecord;
import org.jooq.Condition;

/** What groups discuss, as one reader may see it. */
public final class Agendas {
  private final Session session;

  Agendas(Session session) {
    this.session = session;
  }

  /** What a group discusses at every meeting, in order. */
  public List<AgendaItem> standing(Reader reader, long group) {
    return read(reader, AGENDA_ITEM.GROUP_ID.eq(group).and(AGENDA_ITEM.MEETING_ID.isNull()));
  }

  /** What is on a meeting's agenda beside that, in order. */
  public List<AgendaItem> of(Reader reader, Meeting meeting) {
    return read(reader, AGENDA_ITEM.MEETING_ID.eq(meeting.id()));
  }

  /** Every item of the board that was not withdrawn, by group, meeting and position. */
  public List<AgendaItem> all(Reader reader) {
    return read(reader, AGENDA_ITEM.BOARD_ID.eq(reader.board()));
  }

  /** What is on the agendas of the meetings from one day to another, both included. */
  public List<AgendaItem> between(Reader reader, LocalDate from, LocalDate until) {
    var meetings =
        select(MEETING.ID)
            .from(MEETING)
            .where(MEETING.BOARD_ID.eq(reader.board()), MEETING.HELD_ON.between(from, until));
    return read(reader, AGENDA_ITEM.MEETING_ID.in(meetings));
  }

  private List<AgendaItem> read(Reader reader, Condition which) {
    return session
        .sql()
        .selectFrom(AGENDA_ITEM)
        .where(Sight.of(reader, session).agendaItems(), which, AGENDA_ITEM.WITHDRAWN_AT.isNull())
        .orderBy(AGENDA_ITEM.GROUP_ID, AGENDA_ITEM.MEETING_ID, AGENDA_ITEM.POSITION, AGENDA_ITEM.ID)
        .fetch(Agendas::item);
  }

  static AgendaItem item(AgendaItemRecord row) {
    return new AgendaItem(
        row.getId(),
        row.getGroupId(),
        OptionalId.of(row.getMeetingId()),
        Code.read(AgendaItem.Kind.class, row.getKind()),
        row.getPosition(),
        row.getTitle(),
        Optional.ofNullable(row.getPartyKind())
            .map(kind -> new Party(Code.read(Party.Kind.class, kind), row.getPartyId())),
        Optional.ofNullable(row.getDueOn()),
        Optional.ofNullable(row.getReceivedOn()));
  }
}
