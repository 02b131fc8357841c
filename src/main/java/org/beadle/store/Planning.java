package org.beadle.store;

import static org.beadle.store.jooq.Tables.PLAN;
import static org.beadle.store.jooq.Tables.PRIORITY;

import java.time.Instant;
import java.util.Optional;
import org.beadle.plan.Priority;
import org.beadle.store.jooq.tables.records.PlanRecord;
import org.beadle.store.jooq.tables.records.PriorityRecord;

/** Adds plans and their priorities. */
final class Planning {
  private final Ledger ledger;

  Planning(Ledger ledger) {
    this.ledger = ledger;
  }

  Plan add(String name) {
    Plans plans = new Plans(ledger.session());
    Optional<Plan> known = plans.byName(ledger.board(), name);
    Optional<Plan> current = plans.current(ledger.board());
    if (known.isPresent() && known.equals(current)) return known.get();
    current.ifPresent(earlier -> makeCurrent(earlier, false));
    known.ifPresent(again -> makeCurrent(again, true));
    return known.orElseGet(() -> insert(name));
  }

  private void makeCurrent(Plan plan, boolean current) {
    ledger.update(
        PLAN, PLAN.ID, plan.id(), plan.id(), new Edits().set(PLAN.CURRENT_PLAN, !current, current));
  }

  private Plan insert(String name) {
    long id = ledger.nextId();
    ledger.insert(new PlanRecord(id, ledger.board(), name, true, ledger.at()), id, id);
    return new Plan(id, ledger.board(), name);
  }

  Priority put(long plan, int number, String title) {
    Optional<PriorityRecord> known =
        ledger
            .sql()
            .fetchOptional(PRIORITY, PRIORITY.PLAN_ID.eq(plan).and(PRIORITY.NUMBER.eq(number)));
    long id = known.map(PriorityRecord::getId).orElseGet(ledger::nextId);
    if (known.isEmpty()) ledger.insert(new PriorityRecord(id, plan, number, title, null), id, plan);
    known.ifPresent(row -> update(row, title));
    return new Priority(id, number, title);
  }

  /** Its actions carry the title, so copies of them that programs keep are stale then. */
  private void update(PriorityRecord row, String title) {
    Edits edits =
        new Edits()
            .set(PRIORITY.TITLE, row.getTitle(), title)
            .set(PRIORITY.WITHDRAWN_AT, row.getWithdrawnAt(), (Instant) null);
    if (edits.isEmpty()) return;
    ledger.update(PRIORITY, PRIORITY.ID, row.getId(), row.getPlanId(), edits);
    ledger.peopleChange();
  }
}
