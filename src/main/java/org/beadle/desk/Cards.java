package org.beadle.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.beadle.board.Board;
import org.beadle.board.Reader;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.command.Permission;
import org.beadle.plan.Action;
import org.beadle.plan.Update;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.store.UndoResult;
import org.beadle.wording.ActionCard;
import org.beadle.wording.ActionFacts;
import org.beadle.wording.ChangeSaid;
import org.beadle.wording.Changed;
import org.beadle.wording.Names;
import org.beadle.wording.Offers;

/** Shows actions to who asks, and answers what changed them. */
final class Cards {
  private static final int UPDATES = ActionCard.UPDATES_READ;

  private final Refreshing refreshing;

  Cards(Refreshing refreshing) {
    this.refreshing = refreshing;
  }

  /** The card of an action, with the buttons that the caller may press. */
  Post card(Records records, Caller caller, Action action) {
    List<Update> updates = records.actions().updates(caller.reader(), action.id(), UPDATES);
    return ActionCard.post(facts(caller, action, updates, OptionalLong.empty()));
  }

  /** A message shows an action or a meeting from now on, and is brought up to date with it. */
  void stands(Store store, Receipt receipt, long record, Instant now) {
    store.change(
        records ->
            records.boards().all().stream()
                .filter(board -> isOf(records, board, record))
                .forEach(board -> records.cards().put(receipt, board.id(), record, now)));
  }

  private static boolean isOf(Records records, Board board, long record) {
    Reader whole = Reader.everything(records.boards().roster(board.id()));
    return records.actions().byId(whole, record).isPresent()
        || records.meetings().byId(whole, record).isPresent()
        || records
            .registerCards()
            .byId(record)
            .filter(page -> page.board() == board.id())
            .isPresent();
  }

  /**
   * The answer to a change, which everybody in the channel sees. It is worded when it is asked for,
   * which needs the record no more: others wait to write meanwhile.
   */
  Supplier<Post> changed(
      Records records, Caller caller, Verb.Applied applied, OptionalLong change) {
    refresh(records, caller, applied.after());
    List<Update> updates =
        ChangeSaid.tellsUpdate(applied.changed())
            ? records.actions().updates(caller.reader(), applied.after().id(), 1)
            : List.of();
    return () ->
        ChangeSaid.post(applied.changed(), facts(caller, applied.after(), updates, change))
            .toChannel();
  }

  /** The answer to an undo. */
  Post undone(Records records, Caller caller, UndoResult.Undone undone) {
    Changed changed = new Changed.TakenBack("“" + undone.summary() + "”");
    Optional<Action> action = records.actions().byId(caller.reader(), undone.subject());
    if (action.isEmpty())
      return ChangeSaid.post(changed, caller.board(), OptionalLong.empty()).toChannel();
    refresh(records, caller, action.get());
    return ChangeSaid.post(changed, facts(caller, action.get(), List.of(), OptionalLong.empty()))
        .toChannel();
  }

  /** The same where the action may not be shown: for the asker alone, and without its words. */
  Post undoneUnseen(Records records, Caller caller, UndoResult.Undone undone) {
    records
        .actions()
        .byId(Reader.everything(caller.roster()), undone.subject())
        .ifPresent(action -> refresh(records, caller, action));
    return ChangeSaid.post(
        new Changed.TakenBack("a change of yours that is not shown here."),
        caller.board(),
        OptionalLong.empty());
  }

  private void refresh(Records records, Caller caller, Action action) {
    refreshing.queue(records, caller, new ActionOnCards(records, Moment.of(caller), action.id()));
  }

  private static ActionFacts facts(
      Caller caller, Action action, List<Update> updates, OptionalLong undo) {
    Permissions permissions = Permissions.of(caller);
    return new ActionFacts(
        caller.board(),
        action,
        Palette.of(caller).of(action),
        Names.of(action, caller.roster(), caller.today()),
        updates,
        caller.today(),
        new Offers(
            permissions.allows(caller.member(), Permission.UPDATE, action),
            permissions.allows(caller.member(), Permission.CHAIR, action),
            undo));
  }
}
