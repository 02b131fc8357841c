package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Party;
import org.beadle.plan.Action;
import org.beadle.plan.Lead;
import org.beadle.plan.Milestone;
import org.beadle.plan.Ref;
import org.beadle.plan.Timescale;
import org.beadle.store.jooq.tables.records.ActionRecord;

/** Adds actions to a plan, and changes what they say. */
final class Drafting {
  private final Ledger ledger;
  private final Actions actions;

  Drafting(Ledger ledger) {
    this.ledger = ledger;
    this.actions = new Actions(ledger.session());
  }

  Action add(NewAction wanted) {
    Ref ref =
        wanted.ref().orElseGet(() -> actions.nextRef(wanted.plan(), wanted.priority().number()));
    Optional<Action> withdrawn = withdrawn(wanted.plan(), ref);
    if (withdrawn.isPresent()) return revive(withdrawn.get(), wanted);
    if (!actions.isFree(wanted.plan(), ref)) throw taken(ref);
    ActionRecord row = ActionColumns.fill(new ActionRecord(), wanted);
    row.setId(ledger.nextId());
    row.setBoardId(ledger.board());
    row.setPlanId(wanted.plan());
    row.setRef(ref.toString());
    row.setRefKey(ref.key());
    row.setCreatedOn(ledger.today());
    row.setCreatedAt(ledger.at());
    row.setVersion(0);
    ledger.insert(row, row.getId(), row.getId());
    Action bare = read(row.getId());
    return rest(bare, wanted);
  }

  Action amend(Action action, NewAction wanted) {
    Action before = ledger.current(action);
    Edits edits = new Edits();
    ActionColumns.edits(row(before.id()), wanted, edits);
    int noted = ledger.entries().size();
    Action after = edits.isEmpty() ? before : revised(before, edits);
    after = rest(after, wanted);
    boolean tiesOnly = edits.isEmpty() && ledger.entries().size() > noted;
    return tiesOnly && after.version() == before.version() ? revised(after, new Edits()) : after;
  }

  private Action revised(Action before, Edits edits) {
    ledger.revise(before, edits, Revision.of(before));
    return read(before.id());
  }

  /** What of a wanted action does not stand in its own row. */
  private Action rest(Action before, NewAction wanted) {
    Ties ties = new Ties(ledger);
    ties.change(
        before.id(),
        Ties.CONTRIBUTORS,
        Ties.text(before.lead().contributors()),
        Ties.text(wanted.lead().contributors()));
    ties.change(before.id(), Ties.LINKS, Ties.refs(before.links()), Ties.refs(wanted.links()));
    milestones(before, wanted.timescale());
    declared(before, wanted);
    Action after = read(before.id());
    return wanted
        .source()
        .completed()
        .filter(day -> after.closure().isEmpty())
        .map(day -> new Finishing(ledger).closeOn(after, day))
        .orElse(after);
  }

  /**
   * Days that a milestone was first promised for, or stands at, leave it as it is. Others move the
   * open milestones that no day is left for, in their order, so that the days first promised and
   * the slips stay to be seen; what is met stays met.
   */
  private void milestones(Action before, Timescale timescale) {
    List<LocalDate> days = new ArrayList<>(timescale.due());
    List<Milestone> rest = new ArrayList<>(before.milestones());
    rest.removeIf(milestone -> days.remove(milestone.original()));
    rest.removeIf(milestone -> days.remove(milestone.due()));
    rest.removeIf(Milestone::met);
    Dating dating = new Dating(ledger);
    Collections.sort(days);
    for (Milestone milestone : rest)
      if (days.isEmpty()) dating.withdraw(before, milestone);
      else move(before, milestone, days.removeFirst());
    days.forEach(day -> dating.add(before.id(), day));
  }

  private void move(Action before, Milestone milestone, LocalDate due) {
    boolean late = before.closure().isEmpty() && milestone.due().isBefore(ledger.today());
    new Dating(ledger).redate(before, milestone, due, Optional.empty(), late);
  }

  private void declared(Action before, NewAction wanted) {
    wanted
        .source()
        .declared()
        .filter(rag -> before.declared().filter(has -> has.rag() == rag).isEmpty())
        .ifPresent(
            rag -> {
              Edits edits = new Edits();
              new Telling(ledger).declared(edits, before.id(), rag, false);
              ledger.update(ACTION, ACTION.ID, before.id(), before.id(), edits);
            });
  }

  Action handOver(Action action, Party to) {
    Action before = ledger.current(action);
    LeadColumns from = LeadColumns.of(before.lead().accountable());
    LeadColumns into = LeadColumns.of(Optional.of(to));
    Lead lead =
        new Lead(Optional.of(to), before.lead().contributors(), before.lead().source(), false);
    Edits edits =
        new Edits()
            .set(ACTION.LEAD_KIND, from.kind(), into.kind())
            .set(ACTION.LEAD_ID, from.id(), into.id())
            .set(ACTION.LEAD_INHERITED, before.lead().inherited(), false);
    if (edits.isEmpty()) return before;
    return ledger.revise(
        before, edits, Revision.of(before).lead(lead).confidentialGroup(confidential(to)));
  }

  private OptionalLong confidential(Party party) {
    boolean hidden =
        party.kind() == Party.Kind.GROUP
            && Sight.whole(ledger.board(), ledger.session()).confidential().contains(party.id());
    return hidden ? OptionalLong.of(party.id()) : OptionalLong.empty();
  }

  Action renumber(Action action, Ref ref) {
    Action before = ledger.current(action);
    if (before.ref().toString().equals(ref.toString())) return before;
    boolean own = ref.equals(before.ref()) || before.aliases().contains(ref);
    if (!own && !actions.isFree(before.plan(), ref)) throw taken(ref);
    RefAliases.keep(ledger, before.plan(), before.id(), before.ref());
    ledger.revise(
        before,
        new Edits()
            .set(ACTION.REF, before.ref().toString(), ref.toString())
            .set(ACTION.REF_KEY, before.ref().key(), ref.key()),
        Revision.of(before).ref(ref));
    return read(before.id());
  }

  /** What waited for it need not wait any more: nobody will finish it. */
  void withdraw(Action action) {
    Action before = ledger.current(action);
    new Waiting(ledger)
        .waitingFor(before).stream()
            .flatMap(id -> whole().one(id).stream())
            .forEach(waiting -> new Waiting(ledger).unblock(waiting));
    ledger.revise(
        before,
        new Edits().set(ACTION.WITHDRAWN_AT, (Instant) null, ledger.at()),
        Revision.of(before));
  }

  /** An action that was taken out of the plan and comes back by the same ref is the same one. */
  private Action revive(Action withdrawn, NewAction wanted) {
    Instant at = row(withdrawn.id()).getWithdrawnAt();
    Action back = revised(withdrawn, new Edits().set(ACTION.WITHDRAWN_AT, at, (Instant) null));
    return amend(back, wanted);
  }

  private Optional<Action> withdrawn(long plan, Ref ref) {
    return whole().withdrawn(ACTION.PLAN_ID.eq(plan).and(ACTION.REF_KEY.eq(ref.key()))).stream()
        .findFirst();
  }

  private ActionRecord row(long action) {
    return ledger.sql().fetchSingle(ACTION, ACTION.ID.eq(action));
  }

  private Action read(long action) {
    return ledger.keep(whole().one(action).orElseThrow());
  }

  private ActionRows whole() {
    Session session = ledger.session();
    return new ActionRows(session, Sight.whole(ledger.board(), session));
  }

  private static IllegalArgumentException taken(Ref ref) {
    return new IllegalArgumentException(
        "The ref " + ref + " is, or was, another action's of this plan.");
  }
}
