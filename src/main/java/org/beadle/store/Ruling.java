package org.beadle.store;

import static org.beadle.store.jooq.Tables.POLICY;

import java.util.Optional;
import org.beadle.board.Scope;
import org.jooq.Condition;

/** Sets a board's settings, and those of its groups and actions. */
final class Ruling {
  private final Ledger ledger;

  Ruling(Ledger ledger) {
    this.ledger = ledger;
  }

  void put(Scope scope, String name, Optional<String> value) {
    Condition known =
        POLICY
            .BOARD_ID
            .eq(ledger.board())
            .and(POLICY.SCOPE.eq(Code.of(scope.kind())))
            .and(POLICY.SCOPE_ID.eq(scope.id()))
            .and(POLICY.NAME.eq(name));
    Optional<String> before =
        ledger.sql().select(POLICY.VALUE).from(POLICY).where(known).fetchOptional(POLICY.VALUE);
    if (value.equals(before)) return;
    if (value.isEmpty()) ledger.sql().deleteFrom(POLICY).where(known).execute();
    else if (before.isPresent())
      ledger.sql().update(POLICY).set(POLICY.VALUE, value.get()).where(known).execute();
    else insert(scope, name, value.get());
    note(scope, name, before, value);
  }

  private void insert(Scope scope, String name, String value) {
    ledger
        .sql()
        .insertInto(POLICY)
        .set(POLICY.BOARD_ID, ledger.board())
        .set(POLICY.SCOPE, Code.of(scope.kind()))
        .set(POLICY.SCOPE_ID, scope.id())
        .set(POLICY.NAME, name)
        .set(POLICY.VALUE, value)
        .execute();
  }

  /** Settings have no id: in the journal they are fields of the board, the group or the action. */
  private void note(Scope scope, String name, Optional<String> before, Optional<String> after) {
    long board = ledger.board();
    long record = scope.equals(Scope.BOARD) ? board : scope.id();
    ledger.note(
        new Entry(POLICY.getName(), record, board, name, before.orElse(null), after.orElse(null)));
    ledger.peopleChange();
  }
}
