package org.beadle.store;

import static org.beadle.store.jooq.Tables.CLOSURE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.beadle.plan.Action;
import org.beadle.plan.Closure;
import org.beadle.store.jooq.tables.records.ClosureRecord;

/** Finishes actions, accepts that they are finished, and opens them again. */
final class Finishing {
  private final Ledger ledger;

  Finishing(Ledger ledger) {
    this.ledger = ledger;
  }

  Action close(Action action, Optional<String> note) {
    Action before = ledger.current(action);
    if (before.closure().isPresent()) return before;
    Telling.Spoken spoken = Telling.spoken(ledger, before);
    Closure closure = insert(before, ledger.today(), note);
    return ledger.revise(before, spoken.edits(), spoken.revision().closure(Optional.of(closure)));
  }

  /** As a plan says that it was finished on an earlier day, which is nobody's word of today. */
  Action closeOn(Action action, LocalDate day) {
    Action before = ledger.current(action);
    if (before.closure().isPresent()) return before;
    Closure closure = insert(before, day, Optional.empty());
    return ledger.revise(before, new Edits(), Revision.of(before).closure(Optional.of(closure)));
  }

  private Closure insert(Action action, LocalDate day, Optional<String> note) {
    long id = ledger.nextId();
    ledger.insert(row(id, action, day, note), id, action.id());
    return new Closure(id, ledger.memberName(), day, note, Optional.empty());
  }

  private ClosureRecord row(long id, Action action, LocalDate day, Optional<String> note) {
    ClosureRecord row = new ClosureRecord();
    row.setId(id);
    row.setBoardId(ledger.board());
    row.setActionId(action.id());
    row.setMemberId(ledger.member());
    row.setClosedOn(day);
    row.setAt(ledger.at());
    row.setNote(note.orElse(null));
    return row;
  }

  Action accept(Action action) {
    Action before = ledger.current(action);
    Optional<Closure> open = before.closure().filter(each -> each.acceptedBy().isEmpty());
    if (open.isEmpty()) return before;
    Closure closure = open.get();
    update(
        before,
        closure,
        new Edits()
            .set(CLOSURE.ACCEPTED_BY, null, ledger.member())
            .set(CLOSURE.ACCEPTED_AT, (Instant) null, ledger.at()));
    Closure accepted =
        new Closure(
            closure.id(),
            closure.by(),
            closure.on(),
            closure.note(),
            Optional.of(ledger.memberName()));
    return ledger.revise(before, new Edits(), Revision.of(before).closure(Optional.of(accepted)));
  }

  Action reopen(Action action, Optional<String> reason) {
    Action before = ledger.current(action);
    if (before.closure().isEmpty()) return before;
    update(
        before,
        before.closure().get(),
        new Edits()
            .set(CLOSURE.REOPENED_BY, null, ledger.member())
            .set(CLOSURE.REOPENED_AT, (Instant) null, ledger.at())
            .set(CLOSURE.REOPEN_REASON, Optional.empty(), reason));
    return ledger.revise(before, new Edits(), Revision.of(before).closure(Optional.empty()));
  }

  private void update(Action action, Closure closure, Edits edits) {
    ledger.update(CLOSURE, CLOSURE.ID, closure.id(), action.id(), edits);
  }
}
