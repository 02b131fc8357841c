package org.beadle.store;

import static org.beadle.store.jooq.Tables.SEAT;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beadle.board.Seat;
import org.beadle.store.jooq.tables.records.SeatRecord;

/** Finds which seat of a group is meant, since seats have no names. */
final class Seating {
  private final Ledger ledger;
  private final SetUp setUp;

  Seating(Ledger ledger, SetUp setUp) {
    this.ledger = ledger;
    this.setUp = setUp;
  }

  Seat put(Seat seat) {
    long id = known(seat);
    setUp.put(SEAT, SEAT.ID, row(id, seat), SEAT.ID.eq(id));
    return new Seat(
        id, seat.group(), seat.agency(), seat.holder(), seat.role(), seat.from(), seat.until());
  }

  private SeatRecord row(long id, Seat seat) {
    return new SeatRecord(
        id,
        ledger.board(),
        seat.group(),
        OptionalId.column(seat.agency()),
        OptionalId.column(seat.holder()),
        Code.of(seat.role()),
        seat.from().orElse(null),
        seat.until().orElse(null));
  }

  private long known(Seat seat) {
    List<SeatRecord> alike =
        ledger
            .sql()
            .selectFrom(SEAT)
            .where(
                SEAT.ID
                    .eq(seat.id())
                    .or(
                        SEAT.GROUP_ID
                            .eq(seat.group())
                            .and(SEAT.ROLE.eq(Code.of(seat.role())))
                            .and(
                                SEAT.AGENCY_ID.isNotDistinctFrom(
                                    val(OptionalId.column(seat.agency()), SEAT.AGENCY_ID)))))
            .orderBy(SEAT.ID)
            .fetch();
    Predicate<SeatRecord> same = row -> row.getId() == seat.id();
    Predicate<SeatRecord> held = row -> OptionalId.of(row.getMemberId()).equals(seat.holder());
    Predicate<SeatRecord> vacant = row -> row.getMemberId() == null;
    return Stream.of(same, held, vacant)
        .flatMap(which -> alike.stream().filter(which).limit(1))
        .map(SeatRecord::getId)
        .findFirst()
        .orElse(seat.id());
  }
}
