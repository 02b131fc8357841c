package org.beadle.store;

import java.time.LocalTime;
import java.util.Optional;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Register;
import org.beadle.meeting.RegisterEntry;
import org.beadle.store.jooq.tables.records.RegisterEntryRecord;
import org.beadle.store.jooq.tables.records.RegisterRecord;

/** Reads what registers say. */
final class RegisterRows {
  private RegisterRows() {}

  static RegisterEntry entry(RegisterEntryRecord row) {
    return new RegisterEntry(
        row.getId(),
        row.getMeetingId(),
        OptionalId.of(row.getSeatId()),
        OptionalId.of(row.getHolderId()),
        Code.read(Mark.class, row.getMark()),
        AttendeeColumns.read(row.getWhoId(), row.getWhoName()),
        Optional.ofNullable(row.getArrivedLocal()).map(LocalTime::parse),
        Optional.ofNullable(row.getLeftLocal()).map(LocalTime::parse),
        OptionalId.of(row.getSaidBy()),
        row.getAt(),
        Optional.ofNullable(row.getReason()),
        Optional.ofNullable(row.getSupersededAt()));
  }

  static Optional<Register.Confirmed> confirmed(RegisterRecord row) {
    return Optional.ofNullable(row.getConfirmedAt())
        .map(at -> new Register.Confirmed(OptionalId.of(row.getConfirmedBy()), at));
  }
}
