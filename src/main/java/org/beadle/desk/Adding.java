package org.beadle.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Party;
import org.beadle.chat.Post;
import org.beadle.command.Command;
import org.beadle.command.Permission;
import org.beadle.plan.Action;
import org.beadle.plan.Priority;
import org.beadle.store.Change;
import org.beadle.store.NewAction;
import org.beadle.store.Plan;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.ChangeWords;
import org.beadle.wording.Changed;
import org.beadle.wording.Refusal;

/** Adds an action to the board's plan, under the next free ref of its priority. */
final class Adding {
  private final Store store;
  private final Cards cards;

  Adding(Store store, Cards cards) {
    this.store = store;
    this.cards = cards;
  }

  Post add(Caller caller, Command.AddAction command, Permission wanted) {
    Optional<Refusal> refusal = Permissions.of(caller).refusal(caller.member(), wanted);
    if (refusal.isPresent()) return caller.refused(refusal.get());
    if (command.due().isBefore(caller.today()))
      return caller.refused(new Refusal.InThePast(command.due()));
    return switch (Naming.of(caller.roster(), command.lead(), caller.today())) {
      case Naming.Unknown unknown -> caller.refused(unknown.refusal());
      case Naming.Known lead -> add(caller, command, lead.party());
    };
  }

  private Post add(Caller caller, Command.AddAction command, Party lead) {
    return Leading.refusal(caller, lead)
        .map(caller::refused)
        .orElseGet(
            () -> Answered.once(store, caller, records -> add(records, caller, command, lead)));
  }

  private Answered add(Records records, Caller caller, Command.AddAction command, Party lead) {
    Optional<Plan> plan = records.plans().current(caller.board().id());
    if (plan.isEmpty()) return Answered.refused(caller, new Refusal.NoPlan());
    List<Priority> priorities = records.plans().priorities(plan.get().id());
    Optional<Priority> priority = priority(command, priorities);
    if (priority.isEmpty())
      return Answered.refused(
          caller,
          new Refusal.NoSuchPriority(
              command.priority().orElse(1), priorities.stream().map(Priority::number).toList()));
    return carryOut(
        records,
        caller,
        NewAction.of(plan.get().id(), priority.get(), command.title(), lead, command.due()));
  }

  private Answered carryOut(Records records, Caller caller, NewAction wanted) {
    Change change = records.change(Changing.header(caller));
    Action added = change.addAction(wanted);
    String lead = caller.roster().nameOf(added.lead().accountable().orElseThrow());
    Changed changed =
        new Changed.Added(added.ref(), added.title(), lead, wanted.timescale().due().getFirst());
    OptionalLong id = change.finish(ChangeWords.of(changed), "action", added.id());
    Verb.Applied applied = new Verb.Applied(added, changed);
    return new Answered.Done(cards.changed(records, caller, applied, id));
  }

  /** The priority that was named, or else the last of the plan. */
  private static Optional<Priority> priority(Command.AddAction command, List<Priority> priorities) {
    if (command.priority().isEmpty())
      return priorities.isEmpty() ? Optional.empty() : Optional.of(priorities.getLast());
    return priorities.stream()
        .filter(each -> each.number() == command.priority().get())
        .findFirst();
  }
}
