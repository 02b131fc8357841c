package org.beadle.store;

import static org.beadle.store.jooq.Tables.DAYS_AWAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beadle.store.jooq.tables.records.DaysAwayRecord;

/** Notes when a person is away, and that he or she is back. */
final class GoingAway {
  private final Ledger ledger;

  GoingAway(Ledger ledger) {
    this.ledger = ledger;
  }

  long away(long person, LocalDate from, LocalDate until) {
    long id = ledger.nextId();
    DaysAwayRecord row = new DaysAwayRecord();
    row.setId(id);
    row.setBoardId(ledger.board());
    row.setPersonId(person);
    row.setFromOn(from);
    row.setUntilOn(until);
    row.setAt(ledger.at());
    ledger.insert(row, id, id);
    return id;
  }

  void back(long person) {
    List<DaysAwayRecord> left =
        ledger
            .sql()
            .selectFrom(DAYS_AWAY)
            .where(
                DAYS_AWAY.PERSON_ID.eq(person),
                DAYS_AWAY.UNTIL_ON.ge(ledger.today()),
                DAYS_AWAY.WITHDRAWN_AT.isNull())
            .fetch();
    left.forEach(this::end);
  }

  private void end(DaysAwayRecord row) {
    Edits edits = new Edits();
    if (row.getFromOn().isBefore(ledger.today()))
      edits.set(DAYS_AWAY.UNTIL_ON, row.getUntilOn(), ledger.today().minusDays(1));
    else edits.set(DAYS_AWAY.WITHDRAWN_AT, (Instant) null, ledger.at());
    ledger.update(DAYS_AWAY, DAYS_AWAY.ID, row.getId(), row.getId(), edits);
  }
}
