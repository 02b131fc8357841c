package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Chat;
import org.beadle.nudge.WorkingHours;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;

/**
 * Lets out what may be sent now: to places that are open, in the board's hours, at the platform's
 * pace, and not more at once than there is room for.
 */
final class Gate {
  /** What could not be sent for so long is of no use any more, and would come as a flood. */
  static final Duration OF_USE = Duration.ofDays(7);

  /** How long after a person was found nowhere he or she is looked for again. */
  static final Duration ASK_AGAIN = Duration.ofHours(1);

  /** Why nothing is sent to a place that is closed. */
  static final String CLOSED = "Beadle can't write there any more";

  private final Chats chats;
  private final Pacing pacing;
  private final Circuits circuits;
  private final InFlight inFlight;

  Gate(Chats chats, Pacing pacing, Circuits circuits, InFlight inFlight) {
    this.chats = chats;
    this.pacing = pacing;
    this.circuits = circuits;
    this.inFlight = inFlight;
  }

  /** Whether a message that is due may leave; where it may, it has left. */
  Leave of(Delivery delivery, Closed closed, WorkingHours hours, Instant now) {
    Optional<Chat> chat = chats.of(delivery.to().platform());
    if (chat.isEmpty()) return new Leave.Never(delivery.to().platform() + " is not switched on");
    if (closed.holds(delivery.to())) return closed(delivery, now);
    if (isUnasked(delivery)) {
      if (isStale(delivery, now)) return stale();
      if (!hours.isOpen(now)) return held(hours, now);
    }
    return inTurn(delivery, chat.get(), now);
  }

  private static Leave closed(Delivery delivery, Instant now) {
    if (!isUnasked(delivery)) return new Leave.Never(CLOSED);
    if (isStale(delivery, now)) return stale();
    return delivery.ordered().person().isPresent()
        ? new Leave.Elsewhere()
        : new Leave.Later(Optional.empty());
  }

  /** All but what brings a standing message up to date, which tells nobody anew. */
  private static boolean isUnasked(Delivery delivery) {
    return delivery.ordered().kind() != NewDelivery.Kind.REFRESH;
  }

  private static boolean isStale(Delivery delivery, Instant now) {
    return delivery.ordered().queued().plus(OF_USE).isBefore(now);
  }

  private static Leave stale() {
    return new Leave.Never("It waited for more than " + OF_USE.toDays() + " days");
  }

  private static Leave held(WorkingHours hours, Instant now) {
    Instant opens = hours.nextOpen(now);
    return new Leave.Held(opens, hours.dayOf(opens));
  }

  private Leave inTurn(Delivery delivery, Chat chat, Instant now) {
    Instant free = pacing.freeFrom(delivery.to());
    if (free.isAfter(now)) return new Leave.Later(Optional.of(free));
    if (!inFlight.hasRoom(delivery.to())) return new Leave.Later(Optional.empty());
    if (!circuits.lets(delivery.to()))
      return new Leave.Later(Optional.of(now.plus(circuits.leftAlone())));
    inFlight.begin(delivery);
    pacing.leaves(delivery.to(), chat.pace(), now);
    return new Leave.Now();
  }

  /** What was let out did not leave after all: another sender has it. */
  void stayed(Delivery delivery) {
    circuits.unused(delivery.to());
    inFlight.end(delivery);
  }
}
