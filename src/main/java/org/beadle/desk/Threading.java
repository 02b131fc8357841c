package org.beadle.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Receipt;
import org.beadle.store.Delivery;
import org.beadle.store.Records;

/**
 * Keeps together what is posted of an action in a channel, where its board wants that: below the
 * first message about the action there, be it a card that somebody asked for or an escalation.
 */
final class Threading {
  private Threading() {}

  /** Looks below which message each delivery goes that is about to be sent. */
  static List<Delivery> join(Records records, List<Delivery> leaving, Instant now) {
    return leaving.stream().map(each -> join(records, each, now)).toList();
  }

  private static Delivery join(Records records, Delivery leaving, Instant now) {
    OptionalLong action = leaving.ordered().threadOf();
    if (action.isEmpty()) return leaving;
    Optional<Receipt> root = root(records, leaving, action.getAsLong(), now);
    records.actionThreads().join(leaving.id(), root);
    return records.deliveries().byId(leaving.id()).orElseThrow();
  }

  private static Optional<Receipt> root(
      Records records, Delivery leaving, long action, Instant now) {
    Optional<Receipt> known = records.actionThreads().root(leaving.to(), action);
    if (known.isPresent()) return known;
    Optional<Receipt> first =
        records.cards().about(action).reversed().stream()
            .filter(card -> card.address().equals(leaving.to()))
            .findFirst();
    first.ifPresent(card -> records.actionThreads().begin(card, action, now));
    return first;
  }

  /** What was sent begins its action's thread where there was none. */
  static void sent(Records records, Delivery delivery, Receipt receipt, Instant now) {
    if (delivery.below().isPresent()) return;
    delivery
        .ordered()
        .threadOf()
        .ifPresent(action -> records.actionThreads().begin(receipt, action, now));
  }

  /** The message that began the thread of a delivery is gone. */
  static void ended(Records records, Delivery delivery) {
    delivery
        .below()
        .ifPresent(
            root -> {
              records.actionThreads().end(root);
              records.cards().forget(root);
            });
  }
}
