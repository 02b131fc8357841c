package org.beadle.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Reader;
import org.beadle.chat.Address;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.plan.Action;
import org.beadle.store.NewDelivery;
import org.beadle.store.Records;
import org.beadle.wording.ActionCard;
import org.beadle.wording.ActionFacts;
import org.beadle.wording.ChangeSaid;
import org.beadle.wording.Names;
import org.beadle.wording.Offers;

/** Brings the cards of an action that stand in channels up to date, after it has changed. */
final class Refreshing {
  private static final int UPDATES = 3;

  private final Runnable bell;

  /**
   * @param bell rung when something waits to be sent
   */
  Refreshing(Runnable bell) {
    this.bell = bell;
  }

  /** Queues a new text for each standing card of {@code action}. */
  void queue(Records records, Caller caller, Action action) {
    List<Receipt> standing = records.cards().about(action.id());
    if (standing.isEmpty()) return;
    standing.forEach(
        receipt ->
            card(records, caller, action, receipt.address())
                .ifPresent(post -> queue(records, caller, action, receipt, post)));
    records.afterwards(bell);
  }

  /**
   * What a place may show of the action by now, which may have become confidential since. A place
   * that is nobody's channel is somebody's own; what was shown there before is left.
   */
  private static Optional<Post> card(Records records, Caller caller, Action action, Address at) {
    Reader reader = reader(records, caller, at);
    Optional<Post> card =
        records
            .actions()
            .byId(reader, action.id())
            .map(shown -> card(records, caller, shown, reader));
    boolean channel = !Whereabouts.of(records, at).boards().isEmpty();
    return card.isEmpty() && channel ? Optional.of(ChangeSaid.gone(action.id())) : card;
  }

  private static Reader reader(Records records, Caller caller, Address at) {
    return House.personAt(at)
        .flatMap(caller.roster()::memberOf)
        .map(member -> Reader.forMember(caller.roster(), member.id(), caller.today()))
        .orElseGet(
            () ->
                Reader.forChannel(
                    caller.roster(), Whereabouts.of(records, at).group(caller.board().id())));
  }

  /** A card in a channel bears every button; who presses is checked then. */
  private static Post card(Records records, Caller caller, Action action, Reader reader) {
    return ActionCard.post(
        new ActionFacts(
            caller.board(),
            action,
            Palette.of(caller).of(action),
            Names.of(action, caller.roster(), caller.today()),
            records.actions().updates(reader, action.id(), UPDATES),
            caller.today(),
            Offers.ALL));
  }

  private static void queue(
      Records records, Caller caller, Action action, Receipt receipt, Post post) {
    long id = records.nextId();
    records
        .deliveries()
        .enqueue(
            new NewDelivery(
                id,
                caller.board().id(),
                "refresh/" + action.id() + "/" + action.version() + "/" + id,
                NewDelivery.Kind.REFRESH,
                receipt.address(),
                OptionalLong.empty(),
                caller.today(),
                post,
                caller.now(),
                caller.now(),
                Optional.of(receipt.messageRef())));
  }
}
