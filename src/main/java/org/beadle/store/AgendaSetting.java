package org.beadle.store;

import static org.beadle.store.jooq.Tables.AGENDA_ITEM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.beadle.board.Party;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Meeting;
import org.beadle.store.jooq.tables.records.AgendaItemRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The verbs that write what groups discuss. New items stand last. */
public final class AgendaSetting {
  private final Ledger ledger;

  AgendaSetting(Ledger ledger) {
    this.ledger = ledger;
  }

  /** An item of every meeting of a group. */
  public AgendaItem standing(long group, String title) {
    return add(group, Optional.empty(), AgendaItem.Kind.STANDING, title, null, null);
  }

  /** An item of one meeting. */
  public AgendaItem themed(Meeting meeting, String title) {
    return add(meeting.group(), Optional.of(meeting), AgendaItem.Kind.THEMED, title, null, null);
  }

  /**
   * A report that a party owes to a meeting.
   *
   * @param due the day by which it is due; empty for with the meeting's papers
   */
  public AgendaItem report(Meeting meeting, String title, Party from, Optional<LocalDate> due) {
    return add(
        meeting.group(),
        Optional.of(meeting),
        AgendaItem.Kind.REPORT,
        title,
        from,
        due.orElse(null));
  }

  /** A report came. */
  public AgendaItem received(AgendaItem item, LocalDate on) {
    edit(item, new Edits().set(AGENDA_ITEM.RECEIVED_ON, item.received(), Optional.of(on)));
    return read(item.id());
  }

  /** Takes an item off the agenda. */
  public void withdraw(AgendaItem item) {
    edit(item, new Edits().set(AGENDA_ITEM.WITHDRAWN_AT, (Instant) null, ledger.at()));
  }

  private void edit(AgendaItem item, Edits edits) {
    ledger.update(AGENDA_ITEM, AGENDA_ITEM.ID, item.id(), subject(item), edits);
  }

  /** A meeting's items belong to it in the journal, a group's to the group. */
  private static long subject(AgendaItem item) {
    return item.meeting().orElse(item.group());
  }

  private AgendaItem add(
      long group,
      Optional<Meeting> meeting,
      AgendaItem.Kind kind,
      String title,
      Party from,
      LocalDate due) {
    AgendaItemRecord row = new AgendaItemRecord();
    row.setId(ledger.nextId());
    row.setBoardId(ledger.board());
    row.setGroupId(group);
    row.setMeetingId(meeting.map(Meeting::id).orElse(null));
    row.setKind(Code.of(kind));
    row.setPosition(last(group, meeting) + 1);
    row.setTitle(title);
    row.setPartyKind(from == null ? null : Code.of(from.kind()));
    row.setPartyId(from == null ? null : from.id());
    row.setDueOn(due);
    ledger.insert(row, row.getId(), meeting.map(Meeting::id).orElse(group));
    return read(row.getId());
  }

  private int last(long group, Optional<Meeting> meeting) {
    Condition beside =
        meeting
            .map(each -> AGENDA_ITEM.MEETING_ID.eq(each.id()))
            .orElse(AGENDA_ITEM.GROUP_ID.eq(group).and(AGENDA_ITEM.MEETING_ID.isNull()));
    return ledger
        .sql()
        .select(DSL.coalesce(DSL.max(AGENDA_ITEM.POSITION), 0))
        .from(AGENDA_ITEM)
        .where(beside)
        .fetchSingle()
        .value1();
  }

  private AgendaItem read(long item) {
    return Agendas.item(ledger.sql().fetchSingle(AGENDA_ITEM, AGENDA_ITEM.ID.eq(item)));
  }
}
