package org.beadle.store;

import static org.beadle.store.jooq.Tables.DATE_REQUEST;
import static org.beadle.store.jooq.Tables.MILESTONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.plan.Action;
import org.beadle.plan.DateRequest;
import org.beadle.plan.Milestone;
import org.beadle.store.jooq.tables.records.DateRequestRecord;
import org.beadle.store.jooq.tables.records.MilestoneRecord;

/** Milestones: adds, meets and moves them, and asks the chair to. */
final class Dating {
  private final Ledger ledger;

  Dating(Ledger ledger) {
    this.ledger = ledger;
  }

  Action meet(Action action, Milestone asRead, Optional<String> note) {
    Action before = ledger.current(action);
    Milestone milestone = current(before, asRead);
    if (milestone.met()) return before;
    Milestone met =
        new Milestone(
            milestone.id(),
            milestone.due(),
            milestone.original(),
            milestone.slips(),
            milestone.slippedLate(),
            true,
            milestone.promised(),
            milestone.promises());
    update(before, milestone, new Edits().set(MILESTONE.MET_AT, (Instant) null, ledger.at()));
    if (note.isPresent())
      new Telling(ledger).insert(before, Optional.empty(), note, Optional.empty());
    Telling.Spoken spoken = Telling.spoken(ledger, before);
    return ledger.revise(before, spoken.edits(), spoken.revision().milestones(with(before, met)));
  }

  Action redate(
      Action action, Milestone asRead, LocalDate due, Optional<String> reason, boolean late) {
    Action before = ledger.current(action);
    Milestone milestone = current(before, asRead);
    if (milestone.due().equals(due)) return before;
    Revision revision = Revision.of(before);
    before
        .dateRequest()
        .filter(request -> request.milestone() == milestone.id())
        .ifPresent(
            request -> {
              withdraw(before, request);
              revision.dateRequest(Optional.empty());
            });
    return reasoned(move(before, revision, milestone, due, late), reason);
  }

  /** The milestone as the change has left it so far. */
  private static Milestone current(Action action, Milestone milestone) {
    return action.milestones().stream()
        .filter(each -> each.id() == milestone.id())
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("The milestone is not one of the action's."));
  }

  private Action move(
      Action before, Revision revision, Milestone milestone, LocalDate due, boolean late) {
    Milestone moved =
        new Milestone(
            milestone.id(),
            due,
            milestone.original(),
            milestone.slips() + 1,
            milestone.slippedLate() || late,
            milestone.met());
    update(
        before,
        milestone,
        new Edits()
            .set(MILESTONE.DUE_ON, milestone.due(), due)
            .set(MILESTONE.SLIPS, milestone.slips(), moved.slips())
            .set(MILESTONE.SLIPPED_LATE, milestone.slippedLate(), moved.slippedLate())
            .set(MILESTONE.PROMISED_ON, milestone.promised(), Optional.<LocalDate>empty())
            .set(MILESTONE.PROMISES, milestone.promises(), 0));
    return ledger.revise(before, new Edits(), revision.milestones(with(before, moved)));
  }

  /** The reason for a date is a progress note, which has its day and its author. */
  private Action reasoned(Action action, Optional<String> reason) {
    return reason.map(text -> new Telling(ledger).note(action, text)).orElse(action);
  }

  Action promise(Action action, Milestone asRead, LocalDate until) {
    Action before = ledger.current(action);
    Milestone milestone = current(before, asRead);
    Milestone promised = milestone.promisedBy(until);
    update(
        before,
        milestone,
        new Edits()
            .set(MILESTONE.PROMISED_ON, milestone.promised(), promised.promised())
            .set(MILESTONE.PROMISES, milestone.promises(), promised.promises()));
    return ledger.revise(
        before, new Edits(), Revision.of(before).milestones(with(before, promised)));
  }

  Action add(Action action, LocalDate due, Optional<String> reason) {
    Action before = ledger.current(action);
    Milestone first = add(before.id(), due);
    Action after =
        ledger.revise(before, new Edits(), Revision.of(before).milestones(with(before, first)));
    return reasoned(after, reason);
  }

  Milestone add(long action, LocalDate due) {
    Milestone milestone = new Milestone(ledger.nextId(), due, due, 0, false, false);
    MilestoneRecord row = new MilestoneRecord();
    row.setId(milestone.id());
    row.setBoardId(ledger.board());
    row.setActionId(action);
    row.setDueOn(due);
    row.setOriginalDueOn(due);
    ledger.insert(row, milestone.id(), action);
    return milestone;
  }

  Action request(Action action, Milestone milestone, LocalDate due, Optional<String> reason) {
    Action before = ledger.current(action);
    before.dateRequest().ifPresent(earlier -> withdraw(before, earlier));
    long id = ledger.nextId();
    ledger.insert(row(id, before, milestone, due, reason), id, before.id());
    DateRequest request =
        new DateRequest(id, milestone.id(), due, reason, ledger.memberName(), ledger.today());
    Action after =
        ledger.revise(before, new Edits(), Revision.of(before).dateRequest(Optional.of(request)));
    return reasoned(after, reason);
  }

  private DateRequestRecord row(
      long id, Action action, Milestone milestone, LocalDate due, Optional<String> reason) {
    DateRequestRecord row = new DateRequestRecord();
    row.setId(id);
    row.setMilestoneId(milestone.id());
    row.setActionId(action.id());
    row.setDueOn(due);
    row.setReason(reason.orElse(null));
    row.setAskedBy(ledger.member());
    row.setAskedAt(ledger.at());
    return row;
  }

  /** A granted request moves the milestone; it slipped late if it was missed when asked. */
  Action answer(Action action, DateRequest request, boolean granted) {
    Action before = ledger.current(action);
    update(
        before,
        request,
        new Edits()
            .set(DATE_REQUEST.ANSWERED_BY, null, ledger.member())
            .set(DATE_REQUEST.ANSWERED_AT, (Instant) null, ledger.at())
            .set(DATE_REQUEST.GRANTED, null, granted));
    Revision revision = Revision.of(before).dateRequest(Optional.empty());
    Optional<Milestone> milestone =
        before.milestones().stream().filter(each -> each.id() == request.milestone()).findFirst();
    return milestone
        .filter(each -> granted)
        .map(each -> move(before, revision, each, request.due(), each.due().isBefore(request.on())))
        .orElseGet(() -> ledger.revise(before, new Edits(), revision));
  }

  private void withdraw(Action action, DateRequest request) {
    update(
        action, request, new Edits().set(DATE_REQUEST.WITHDRAWN_AT, (Instant) null, ledger.at()));
  }

  void withdraw(Action action, Milestone milestone) {
    update(action, milestone, new Edits().set(MILESTONE.WITHDRAWN_AT, (Instant) null, ledger.at()));
  }

  private void update(Action action, Milestone milestone, Edits edits) {
    ledger.update(MILESTONE, MILESTONE.ID, milestone.id(), action.id(), edits);
  }

  private void update(Action action, DateRequest request, Edits edits) {
    ledger.update(DATE_REQUEST, DATE_REQUEST.ID, request.id(), action.id(), edits);
  }

  /** The action's milestones with one of them new or as it is now. */
  private static List<Milestone> with(Action action, Milestone milestone) {
    return Stream.concat(
            action.milestones().stream().filter(each -> each.id() != milestone.id()),
            Stream.of(milestone))
        .toList();
  }
}
