package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatException;
import org.beadle.chat.Receipt;
import org.beadle.store.Delivery;
import org.beadle.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is queued, outside any transaction: a row is marked as being sent, posted, and marked
 * with what became of it. A row found half-sent after a crash is looked for on its platform first.
 */
public final class Deliverer {
  private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);
  private static final int BATCH = 50;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final int LONGEST_DOUBLING = 6;

  private final Store store;
  private final Chats chats;
  private final InstantSource clock;
  private final Elsewhere elsewhere;

  public Deliverer(Store store, Chats chats, InstantSource clock) {
    this.store = store;
    this.chats = chats;
    this.clock = clock;
    this.elsewhere = new Elsewhere(new Addresses(chats));
  }

  /** Settles what an earlier run of the program left half-sent. Called once, before any other. */
  public void recover() {
    for (Delivery delivery : store.read(records -> records.deliveries().stuckSending()))
      lookFor(delivery);
  }

  /** Sends all that is due. Failures are kept with the delivery and thrown to nobody. */
  public void deliver() {
    List<Delivery> due = claim();
    while (!due.isEmpty()) {
      due.forEach(this::send);
      due = claim();
    }
  }

  private List<Delivery> claim() {
    Instant now = clock.instant();
    return store.write(records -> records.deliveries().claim(now, BATCH));
  }

  private void send(Delivery delivery) {
    Optional<Chat> chat = chats.of(delivery.to().platform());
    if (chat.isEmpty()) {
      refused(delivery, delivery.to().platform() + " is not switched on");
      return;
    }
    try {
      sent(delivery, hand(chat.get(), delivery));
    } catch (ChatException problem) {
      settle(delivery, problem);
    } catch (RuntimeException bug) {
      LOG.error("delivery {} failed in its adapter", delivery.id(), bug);
      unknown(delivery, "the adapter failed: " + bug.getMessage());
    }
  }

  private static Receipt hand(Chat chat, Delivery delivery) throws ChatException {
    return delivery.replaces().isPresent()
        ? chat.update(delivery.replaces().get(), delivery.post())
        : chat.post(delivery.to(), delivery.post(), delivery.deliveryId());
  }

  private void settle(Delivery delivery, ChatException problem) {
    LOG.warn(
        "delivery {} to {}: {}", delivery.id(), delivery.to().platform(), problem.getMessage());
    switch (problem.outcome()) {
      case FINAL -> refused(delivery, problem.getMessage());
      case UNKNOWN -> unknown(delivery, problem.getMessage());
      case RETRYABLE -> retry(delivery, problem);
    }
  }

  private void retry(Delivery delivery, ChatException problem) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(delivery.attempts(), LONGEST_DOUBLING));
    Instant next = clock.instant().plus(problem.retryAfter().orElse(wait));
    store.write(
        records -> {
          records.deliveries().failed(delivery.id(), problem.getMessage(), next);
          return null;
        });
  }

  private void lookFor(Delivery delivery) {
    Optional<Chat> chat = chats.of(delivery.to().platform());
    try {
      Optional<Receipt> found =
          chat.isEmpty()
              ? Optional.empty()
              : chat.get().find(delivery.to(), delivery.deliveryId(), delivery.ordered().queued());
      if (found.isPresent()) sent(delivery, found.get());
      else if (delivery.replaces().isPresent() || chat.map(Chat::canFind).orElse(false))
        again(delivery);
      else unknown(delivery, "Beadle stopped while this was being sent");
    } catch (ChatException problem) {
      unknown(delivery, "Beadle stopped while this was being sent; " + problem.getMessage());
    }
  }

  private void sent(Delivery delivery, Receipt receipt) {
    Instant now = clock.instant();
    store.write(
        records -> {
          records.deliveries().sent(delivery.id(), receipt, now);
          delivery
              .post()
              .about()
              .ifPresent(action -> records.cards().put(receipt, delivery.board(), action, now));
          return null;
        });
  }

  private void again(Delivery delivery) {
    Instant now = clock.instant();
    store.write(
        records -> {
          records.deliveries().failed(delivery.id(), "Beadle stopped before it was sent", now);
          return null;
        });
  }

  private void refused(Delivery delivery, String problem) {
    Instant now = clock.instant();
    store.write(
        records -> {
          records.deliveries().refused(delivery.id(), problem);
          elsewhere.queue(records, delivery, now);
          return null;
        });
  }

  private void unknown(Delivery delivery, String problem) {
    store.write(
        records -> {
          records.deliveries().unknown(delivery.id(), problem);
          return null;
        });
  }
}
