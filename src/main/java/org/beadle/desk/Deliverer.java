package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.beadle.store.Delivery;
import org.beadle.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is queued, outside any transaction: a row is marked as being sent, posted, and marked
 * with what became of it. What is found half-sent is looked for on its platform first. Several
 * messages are under way at once, but one at a time to each place.
 */
public final class Deliverer {
  private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);

  /** Longer than any post takes; after it another sender may ask for what was being sent. */
  private static final Duration LONGEST_POST = Duration.ofMinutes(5);

  /** What was on its way to a platform when Beadle stopped has arrived there by then. */
  static final Duration ARRIVES = Duration.ofSeconds(2);

  private final Store store;
  private final Calendars calendars;
  private final InstantSource clock;
  private final Executor hands;
  private final InFlight inFlight = new InFlight();
  private final Gate gate;
  private final Sending sending;
  private final Outcomes outcomes;

  /**
   * A sender, of which a record has one in each program.
   *
   * @param hands send, several at once; whoever wants to know that more may leave calls {@link
   *     #deliver} after each of their tasks
   */
  public Deliverer(
      Store store,
      Chats chats,
      Calendars calendars,
      InstantSource clock,
      Patience patience,
      Executor hands) {
    this.store = store;
    this.calendars = calendars;
    this.clock = clock;
    this.hands = hands;
    Pacing pacing = new Pacing();
    Circuits circuits = new Circuits(clock, patience.noMoreThanFirst(Circuits.LEFT_ALONE));
    this.gate = new Gate(chats, pacing, circuits, inFlight);
    this.sending = new Sending(chats, clock, patience, pacing, circuits);
    Addresses addresses = new Addresses(chats);
    this.outcomes =
        new Outcomes(store, clock, new ManagerNotices(addresses), new Detouring(addresses));
  }

  /**
   * Lets what an earlier run of the program left half-sent be looked for. Called once, before any
   * other.
   */
  public void recover() {
    Instant look = clock.instant().plus(ARRIVES);
    store.change(records -> records.outbox().interrupted(look));
  }

  /**
   * Lets go all that may be sent now. Failures are kept with the delivery and thrown to nobody.
   *
   * @return when more may be sent, as far as that is known; empty where nothing waits for a time
   */
  public synchronized Optional<Instant> deliver() {
    Round round = new Round(clock.instant());
    while (round.goes()) round = new Round(clock.instant());
    return round.wake;
  }

  /** One look at what waits. */
  private final class Round {
    private final Instant now;
    private final Waiting waiting;
    private final List<Delivery> leaving = new ArrayList<>();
    private final Map<Delivery, Leave.Stays> staying = new LinkedHashMap<>();
    private Optional<Instant> wake;

    Round(Instant now) {
      this.now = now;
      this.waiting = store.read(records -> Waiting.of(records, calendars, now));
      this.wake = waiting.next();
    }

    /** Does what can be done now; whether that was anything. */
    boolean goes() {
      waiting.heads().forEach(this::ask);
      boolean asked = lookForTheLost();
      if (leaving.isEmpty() && staying.isEmpty()) return asked;
      List<Delivery> claimed = write();
      leaving.stream().filter(each -> isNotAmong(claimed, each)).forEach(gate::stayed);
      claimed.forEach(each -> hand(each, sending::send));
      return true;
    }

    private void ask(Delivery head) {
      switch (gate.of(head, waiting.closed(), waiting.hours().get(head.board()), now)) {
        case Leave.Now go -> leaving.add(head);
        case Leave.Later later -> later.until().ifPresent(this::wakeAt);
        case Leave.Stays stays -> staying.put(head, stays);
      }
    }

    private void wakeAt(Instant at) {
      if (wake.filter(sooner -> sooner.isBefore(at)).isEmpty()) wake = Optional.of(at);
    }

    private boolean lookForTheLost() {
      boolean any = false;
      for (Delivery lost : waiting.unheardOf()) {
        if (inFlight.holds(lost) || !inFlight.hasRoom(lost.to())) continue;
        inFlight.begin(lost);
        hand(lost, sending::lookFor);
        any = true;
      }
      return any;
    }

    private List<Delivery> write() {
      List<Long> ids = leaving.stream().map(Delivery::id).toList();
      return store.write(
          records -> {
            staying.forEach((delivery, leave) -> outcomes.stays(records, delivery, leave, now));
            return Threading.join(
                records, records.outbox().claim(ids, now.plus(LONGEST_POST)), now);
          });
    }

    private static boolean isNotAmong(List<Delivery> claimed, Delivery wanted) {
      return claimed.stream().noneMatch(each -> each.id() == wanted.id());
    }
  }

  private void hand(Delivery delivery, Function<Delivery, Fate> act) {
    try {
      hands.execute(() -> act(delivery, act));
    } catch (RejectedExecutionException closing) {
      inFlight.end(delivery);
      LOG.debug(
          "the program is closing; delivery {} is looked for at its next start", delivery.id());
    }
  }

  private void act(Delivery delivery, Function<Delivery, Fate> act) {
    try {
      outcomes.settle(delivery, act.apply(delivery));
    } catch (RuntimeException fault) {
      LOG.error("what became of delivery {} could not be kept", delivery.id(), fault);
    } finally {
      inFlight.end(delivery);
    }
  }
}
