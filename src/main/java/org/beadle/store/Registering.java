package org.beadle.store;

import static org.beadle.store.jooq.Tables.REGISTER;
import static org.beadle.store.jooq.Tables.REGISTER_ENTRY;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.RegisterEntry;
import org.beadle.store.jooq.tables.records.RegisterEntryRecord;
import org.beadle.store.jooq.tables.records.RegisterRecord;

/**
 * The verbs that write a meeting's register. The later entry for a seat wins; the earlier one stays
 * in the record and the journal.
 */
public final class Registering {
  private final Ledger ledger;

  Registering(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * What is to be entered.
   *
   * @param seat the seat; empty for somebody in attendance who has none
   * @param holder who held the seat that day
   * @param who the deputy, or who was in attendance
   * @param reason why, where a confirmed register is amended
   */
  public record Wanted(
      OptionalLong seat,
      OptionalLong holder,
      Mark mark,
      Optional<Attendee> who,
      Optional<LocalTime> arrived,
      Optional<LocalTime> left,
      Optional<String> reason) {}

  /**
   * Opens a meeting's register, which says that the meeting was held; one that is open stays so.
   */
  public void open(Meeting meeting) {
    Optional<RegisterRecord> known =
        ledger.sql().fetchOptional(REGISTER, REGISTER.MEETING_ID.eq(meeting.id()));
    if (known.isEmpty()) {
      RegisterRecord row = new RegisterRecord();
      row.setMeetingId(meeting.id());
      row.setBoardId(ledger.board());
      row.setOpenedBy(ledger.member());
      row.setOpenedAt(ledger.at());
      ledger.insert(row, meeting.id(), meeting.id());
    } else {
      edit(
          meeting,
          new Edits().set(REGISTER.WITHDRAWN_AT, known.get().getWithdrawnAt(), (Instant) null));
    }
    if (meeting.state() == Meeting.State.PLANNED) new Convening(ledger).held(meeting);
  }

  /** Enters a seat, in the place of what the register said of it; or somebody without one. */
  public RegisterEntry enter(Meeting meeting, Wanted wanted) {
    if (wanted.seat().isPresent()) standing(meeting, wanted.seat().getAsLong());
    RegisterEntryRecord row = row(meeting, wanted);
    ledger.insert(row, row.getId(), meeting.id());
    return RegisterRows.entry(row);
  }

  /** Takes an entry back, such as of somebody who was not in attendance. */
  public void withdraw(RegisterEntry entry) {
    supersede(entry.meeting(), entry.id());
  }

  /** The chair confirms the register, as the member whose change it is. */
  public void confirm(Meeting meeting) {
    RegisterRecord before =
        ledger.sql().fetchSingle(REGISTER, REGISTER.MEETING_ID.eq(meeting.id()));
    edit(
        meeting,
        new Edits()
            .set(REGISTER.CONFIRMED_BY, before.getConfirmedBy(), ledger.member())
            .set(REGISTER.CONFIRMED_AT, before.getConfirmedAt(), ledger.at()));
  }

  private void edit(Meeting meeting, Edits edits) {
    ledger.update(REGISTER, REGISTER.MEETING_ID, meeting.id(), meeting.id(), edits);
  }

  private void standing(Meeting meeting, long seat) {
    ledger
        .sql()
        .fetchOptional(
            REGISTER_ENTRY,
            REGISTER_ENTRY.MEETING_ID.eq(meeting.id()),
            REGISTER_ENTRY.SEAT_ID.eq(seat),
            REGISTER_ENTRY.SUPERSEDED_AT.isNull())
        .ifPresent(before -> supersede(meeting.id(), before.getId()));
  }

  private void supersede(long meeting, long entry) {
    ledger.update(
        REGISTER_ENTRY,
        REGISTER_ENTRY.ID,
        entry,
        meeting,
        new Edits().set(REGISTER_ENTRY.SUPERSEDED_AT, (Instant) null, ledger.at()));
  }

  private RegisterEntryRecord row(Meeting meeting, Wanted wanted) {
    RegisterEntryRecord row = new RegisterEntryRecord();
    row.setId(ledger.nextId());
    row.setBoardId(ledger.board());
    row.setMeetingId(meeting.id());
    row.setSeatId(OptionalId.column(wanted.seat()));
    row.setHolderId(OptionalId.column(wanted.holder()));
    row.setMark(Code.of(wanted.mark()));
    row.setWhoId(AttendeeColumns.member(wanted.who()));
    row.setWhoName(AttendeeColumns.name(wanted.who()));
    row.setArrivedLocal(wanted.arrived().map(LocalTime::toString).orElse(null));
    row.setLeftLocal(wanted.left().map(LocalTime::toString).orElse(null));
    row.setSaidBy(ledger.member());
    row.setAt(ledger.at());
    row.setReason(wanted.reason().orElse(null));
    return row;
  }
}
