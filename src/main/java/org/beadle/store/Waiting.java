package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.BLOCKER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Party;
import org.beadle.plan.Action;
import org.beadle.plan.Blocker;
import org.beadle.plan.Closure;
import org.beadle.store.jooq.tables.records.BlockerRecord;

/** What an action waits for, and how long its nudges are held. */
final class Waiting {
  private final Ledger ledger;

  Waiting(Ledger ledger) {
    this.ledger = ledger;
  }

  Action snooze(Action action, LocalDate until) {
    Action before = ledger.current(action);
    return ledger.revise(
        before,
        new Edits().set(ACTION.SNOOZED_UNTIL_ON, before.snoozedUntil(), Optional.of(until)),
        Revision.of(before).snoozedUntil(Optional.of(until)));
  }

  Action block(Action action, Optional<Action> by, Optional<Party> party, Optional<String> note) {
    Action before = ledger.current(action);
    before.blocker().ifPresent(earlier -> lift(before, earlier));
    long id = ledger.nextId();
    ledger.insert(row(id, before, by, party, note), id, before.id());
    Blocker blocker =
        new Blocker(
            id,
            by.map(Action::ref),
            party,
            note,
            ledger.today(),
            party.or(() -> by.flatMap(other -> other.lead().accountable())),
            by.flatMap(Action::closure).map(Closure::on));
    return ledger.revise(before, new Edits(), Revision.of(before).blocker(Optional.of(blocker)));
  }

  private BlockerRecord row(
      long id, Action action, Optional<Action> by, Optional<Party> party, Optional<String> note) {
    BlockerRecord row = new BlockerRecord();
    row.setId(id);
    row.setActionId(action.id());
    row.setByActionId(by.map(Action::id).orElse(null));
    row.setByPartyKind(party.map(each -> Code.of(each.kind())).orElse(null));
    row.setByPartyId(party.map(Party::id).orElse(null));
    row.setNote(note.orElse(null));
    row.setMemberId(ledger.member());
    row.setAt(ledger.at());
    return row;
  }

  Action unblock(Action action) {
    Action before = ledger.current(action);
    if (before.blocker().isEmpty()) return before;
    lift(before, before.blocker().get());
    return ledger.revise(before, new Edits(), Revision.of(before).blocker(Optional.empty()));
  }

  /** The actions that wait for another one, by their ids. */
  List<Long> waitingFor(Action blocking) {
    return ledger
        .sql()
        .select(BLOCKER.ACTION_ID)
        .from(BLOCKER)
        .where(
            BLOCKER.BY_ACTION_ID.eq(blocking.id()),
            BLOCKER.LIFTED_AT.isNull(),
            BLOCKER.WITHDRAWN_AT.isNull())
        .fetch(BLOCKER.ACTION_ID);
  }

  private void lift(Action action, Blocker blocker) {
    ledger.update(
        BLOCKER,
        BLOCKER.ID,
        blocker.id(),
        action.id(),
        new Edits().set(BLOCKER.LIFTED_AT, (Instant) null, ledger.at()));
  }
}
