package org.beadle.desk;

import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.command.Command;
import org.beadle.plan.Action;
import org.beadle.store.Change;
import org.beadle.wording.Changed;
import org.beadle.wording.Refusal;

/** Handing an action to another lead. */
final class Handing implements Verb<Command.HandOver> {
  @Override
  public Optional<Refusal> refuse(Caller caller, Action action, Command.HandOver command) {
    if (action.closure().isPresent()) return Finishing.already(action);
    return switch (Naming.of(caller.roster(), command.to(), caller.today())) {
      case Naming.Unknown unknown -> Optional.of(unknown.refusal());
      case Naming.Known known ->
          Leading.refusal(caller, known.party()).or(() -> same(action, known));
    };
  }

  private static Optional<Refusal> same(Action action, Naming.Known known) {
    return action
        .lead()
        .accountable()
        .filter(known.party()::equals)
        .map(lead -> new Refusal.SameLead(action.ref(), known.name()));
  }

  @Override
  public Applied apply(Change change, Caller caller, Action action, Command.HandOver command) {
    Party party = Naming.known(caller.roster(), command.to(), caller.today());
    return new Applied(
        change.handOver(action, party),
        new Changed.HandedOver(
            action.ref(),
            action.lead().accountable().map(caller.roster()::nameOf),
            caller.roster().nameOf(party),
            caller.roster().holderOf(party, caller.today()).map(Member::name),
            keeper(caller, action)));
  }

  private static Optional<String> keeper(Caller caller, Action action) {
    return action.confidentialGroup().stream()
        .boxed()
        .findFirst()
        .flatMap(caller.roster()::group)
        .map(Group::name);
  }
}
