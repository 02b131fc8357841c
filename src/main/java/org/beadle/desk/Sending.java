package org.beadle.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatException;
import org.beadle.chat.Receipt;
import org.beadle.store.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands one delivery to its platform, or looks for it there. */
final class Sending {
  private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

  private final Chats chats;
  private final InstantSource clock;
  private final Patience patience;
  private final Pacing pacing;
  private final Circuits circuits;

  Sending(Chats chats, InstantSource clock, Patience patience, Pacing pacing, Circuits circuits) {
    this.chats = chats;
    this.clock = clock;
    this.patience = patience;
    this.pacing = pacing;
    this.circuits = circuits;
  }

  /** Sends what the circuit of its workspace has let through. */
  Fate send(Delivery delivery) {
    Chat chat = chats.of(delivery.to().platform()).orElseThrow();
    try {
      Receipt receipt = hand(chat, delivery);
      circuits.answered(delivery.to());
      return new Fate.Sent(receipt);
    } catch (ChatException failure) {
      report(delivery, failure);
      tellCircuit(delivery, failure);
      return judgement(chat).afterFailure(delivery, failure);
    } catch (RuntimeException bug) {
      circuits.unused(delivery.to());
      return judgement(chat).afterFailure(delivery, broken(delivery, bug));
    }
  }

  private static Receipt hand(Chat chat, Delivery delivery) throws ChatException {
    if (delivery.replaces().isPresent())
      return chat.update(delivery.replaces().get(), delivery.post());
    return delivery.below().isPresent()
        ? chat.reply(delivery.below().get(), delivery.post(), delivery.deliveryId())
        : chat.post(delivery.to(), delivery.post(), delivery.deliveryId());
  }

  /** Asking for patience and refusing are answers; only silence and faults are an outage. */
  private void tellCircuit(Delivery delivery, ChatException failure) {
    boolean answered =
        failure.outcome() == ChatException.Outcome.FINAL || failure.retryAfter().isPresent();
    if (answered) circuits.answered(delivery.to());
    else circuits.failed(delivery.to(), failure);
  }

  /** Looks for what may have been sent. */
  Fate lookFor(Delivery delivery) {
    Optional<Chat> chat = chats.of(delivery.to().platform());
    if (chat.isEmpty()) return new Fate.Unknown(Judgement.STOPPED);
    Judgement judgement = judgement(chat.get());
    if (delivery.replaces().isPresent()) return judgement.afterLooking(delivery, Optional.empty());
    try {
      Optional<Receipt> found = find(chat.get(), delivery);
      found.ifPresent(receipt -> chat.get().complete(receipt, delivery.post()));
      return judgement.afterLooking(delivery, found);
    } catch (ChatException failure) {
      report(delivery, failure);
      return judgement.afterFailedLook(delivery, failure);
    } catch (RuntimeException bug) {
      return judgement.afterFailedLook(delivery, broken(delivery, bug));
    }
  }

  private static Optional<Receipt> find(Chat chat, Delivery delivery) throws ChatException {
    Instant since = delivery.ordered().queued();
    return delivery.below().isPresent()
        ? chat.findReply(delivery.below().get(), delivery.deliveryId(), since)
        : chat.find(delivery.to(), delivery.deliveryId(), since);
  }

  private void report(Delivery delivery, ChatException failure) {
    LOG.warn(
        "delivery {} to {}: {}", delivery.id(), delivery.to().platform(), failure.getMessage());
    failure.retryAfter().ifPresent(wait -> pacing.pause(delivery.to(), clock.instant().plus(wait)));
  }

  private static ChatException broken(Delivery delivery, RuntimeException bug) {
    LOG.error("delivery {} failed in its adapter", delivery.id(), bug);
    return ChatException.unknown("The adapter failed: " + bug.getMessage(), bug);
  }

  private Judgement judgement(Chat chat) {
    return new Judgement(patience, chat.canFind(), clock.instant());
  }
}
