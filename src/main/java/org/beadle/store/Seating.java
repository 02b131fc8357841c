package org.beadle.store;

import static org.beadle.store.jooq.Tables.SEAT;

import org.beadle.board.Seat;
import org.beadle.store.jooq.tables.records.SeatRecord;

/** Keeps the seats of a group. */
final class Seating {
  private final Ledger ledger;
  private final SetUp setUp;

  Seating(Ledger ledger, SetUp setUp) {
    this.ledger = ledger;
    this.setUp = setUp;
  }

  Seat put(Seat seat) {
    setUp.put(SEAT, SEAT.ID, row(seat), SEAT.ID.eq(seat.id()));
    return seat;
  }

  private SeatRecord row(Seat seat) {
    return new SeatRecord(
        seat.id(),
        ledger.board(),
        seat.group(),
        OptionalId.column(seat.agency()),
        OptionalId.column(seat.holder()),
        Code.of(seat.role()),
        seat.from().orElse(null),
        seat.until().orElse(null));
  }
}
