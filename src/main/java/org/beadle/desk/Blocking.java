package org.beadle.desk;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.command.Command;
import org.beadle.plan.Action;
import org.beadle.plan.Blocker;
import org.beadle.plan.Ref;
import org.beadle.store.Change;
import org.beadle.store.Records;
import org.beadle.wording.Changed;
import org.beadle.wording.Refusal;

/** Saying what an action waits for, and that it waits no more. */
final class Blocking {
  private Blocking() {}

  static final class Block implements Verb<Command.Block> {
    private final Records records;

    Block(Records records) {
      this.records = records;
    }

    @Override
    public Optional<Refusal> refuse(Caller caller, Action action, Command.Block command) {
      if (action.closure().isPresent()) return Finishing.already(action);
      if (command.byAction().isPresent() && blocker(caller, command).isEmpty())
        return Optional.of(Missing.action(records, caller, command.byAction().get()));
      return blocker(caller, command)
          .flatMap(by -> circle(caller, action, by).or(() -> finished(action, by)))
          .or(() -> unclear(caller, command));
    }

    /** A circle that runs through what the caller may not see is refused and not told. */
    private Optional<Refusal> circle(Caller caller, Action action, Action by) {
      if (waits(caller.reader(), by.ref(), action.ref()))
        return Optional.of(new Refusal.BlocksItself(action.ref()));
      return waits(Reader.everything(caller.roster()), by.ref(), action.ref())
          ? Optional.of(new Refusal.CantWait(action.ref(), by.ref()))
          : Optional.empty();
    }

    private static Optional<Refusal> finished(Action action, Action by) {
      return by.closure()
          .map(
              closure ->
                  new Refusal.WaitsForFinished(action.ref(), by.ref(), closure.by(), closure.on()));
    }

    private static Optional<Refusal> unclear(Caller caller, Command.Block command) {
      return command.byParty().flatMap(name -> NamedFirst.of(caller, name).unclear(caller));
    }

    /** Whether {@code first} is {@code last}, or waits for it, however far round. */
    private boolean waits(Reader reader, Ref first, Ref last) {
      Set<Ref> seen = new HashSet<>();
      Optional<Ref> next = Optional.of(first);
      while (next.isPresent() && seen.add(next.get())) {
        Optional<Action> waiting = records.actions().find(reader, next.get());
        if (waiting.map(Action::ref).filter(last::equals).isPresent()) return true;
        next = waiting.flatMap(Action::blocker).flatMap(Blocker::action);
      }
      return false;
    }

    @Override
    public Applied apply(Change change, Caller caller, Action action, Command.Block command) {
      if (command.byParty().isPresent()) return byParty(change, caller, action, command);
      Optional<Action> by = blocker(caller, command);
      return new Applied(
          change.block(action, by, Optional.empty(), command.note()),
          new Changed.Blocked(action.ref(), "action " + by.orElseThrow().ref()));
    }

    private static Applied byParty(
        Change change, Caller caller, Action action, Command.Block command) {
      NamedFirst named = NamedFirst.of(caller, command.byParty().orElseThrow());
      Optional<String> note =
          Stream.concat(named.rest().stream(), command.note().stream())
              .reduce((first, second) -> first + " " + second);
      Optional<Party> party = Optional.of(named.party());
      return new Applied(
          change.block(action, Optional.empty(), party, note),
          new Changed.Blocked(action.ref(), caller.roster().nameOf(named.party())));
    }

    private Optional<Action> blocker(Caller caller, Command.Block command) {
      return command.byAction().flatMap(ref -> records.actions().find(caller.reader(), ref));
    }
  }

  static final class Unblock implements Verb<Command.Unblock> {
    @Override
    public Optional<Refusal> refuse(Caller caller, Action action, Command.Unblock command) {
      return action.blocker().isPresent()
          ? Optional.empty()
          : Optional.of(new Refusal.NotBlocked(action.ref()));
    }

    @Override
    public Applied apply(Change change, Caller caller, Action action, Command.Unblock command) {
      return new Applied(change.unblock(action), new Changed.Unblocked(action.ref()));
    }
  }
}
