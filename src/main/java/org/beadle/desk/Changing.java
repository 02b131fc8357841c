package org.beadle.desk;

import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.Permission;
import org.beadle.plan.Action;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.ChangeWords;
import org.beadle.wording.Refusal;

/**
 * Carries out the commands that change an action: found, permitted and possible, or refused with
 * the reason; then done with its journal, its answer and the messages to bring up to date in one
 * transaction.
 */
final class Changing {
  private final Store store;
  private final Cards cards;

  Changing(Store store, Cards cards) {
    this.store = store;
    this.cards = cards;
  }

  Post change(Caller caller, Command.Changing command, Permission wanted) {
    return Answered.once(store, caller, records -> change(records, caller, command, wanted));
  }

  private Answered change(
      Records records, Caller caller, Command.Changing command, Permission wanted) {
    Optional<Action> found = find(records, caller, command);
    if (found.isEmpty())
      return Answered.refused(caller, Missing.action(records, caller, command.ref()));
    Action action = found.get();
    Optional<Refusal> refusal = Permissions.of(caller).refusal(caller.member(), wanted, action);
    if (refusal.isPresent()) return Answered.refused(caller, refusal.get());
    return carryOut(records, caller, action, Verbs.of(command, records));
  }

  private <C> Answered carryOut(
      Records records, Caller caller, Action action, Verbs.Bound<C> bound) {
    Optional<Refusal> refusal = bound.verb().refuse(caller, action, bound.command());
    if (refusal.isPresent()) return Answered.refused(caller, refusal.get());
    Change change = records.change(header(caller));
    Verb.Applied applied = bound.verb().apply(change, caller, action, bound.command());
    OptionalLong id = change.finish(ChangeWords.of(applied.changed()), "action", action.id());
    return new Answered.Done(cards.changed(records, caller, applied, id));
  }

  /** The action that a button was made for, or else the one with the ref that was typed. */
  static Optional<Action> find(Records records, Caller caller, Command.OnAction command) {
    return caller.pressed().isPresent()
        ? records.actions().byId(caller.reader(), caller.pressed().get())
        : records.actions().find(caller.reader(), command.ref());
  }

  static ChangeHeader header(Caller caller) {
    Incoming incoming = caller.incoming();
    return new ChangeHeader(
        caller.board().id(),
        OptionalLong.of(caller.member().id()),
        caller.now(),
        caller.today(),
        incoming.from().platform(),
        incoming.from().place(),
        incoming.press().map(Press::command).orElseGet(incoming::readable));
  }
}
