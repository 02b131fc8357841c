package org.beadle.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.command.Permission;
import org.beadle.store.ClosedPlaces.ClosedPlace;
import org.beadle.store.Delivery;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.store.Undelivered;
import org.beadle.wording.DeliveryWords;
import org.beadle.wording.Refusal;

/** Sends again what did not arrive, and opens places that were closed, when a manager says so. */
final class Resending {
  private final Store store;
  private final Runnable bell;

  /**
   * @param bell rung when something waits to be sent
   */
  Resending(Store store, Runnable bell) {
    this.store = store;
    this.bell = bell;
  }

  Post sendAgain(Caller caller, String code, Permission wanted) {
    Optional<Refusal> refusal = Permissions.of(caller).refusal(caller.member(), wanted);
    if (refusal.isPresent()) return caller.refused(refusal.get());
    return Answered.once(store, caller, records -> sendAgain(records, caller, code));
  }

  private Answered sendAgain(Records records, Caller caller, String code) {
    return number(code)
        .flatMap(id -> sendAgain(records, caller, id))
        .<Answered>map(said -> new Answered.Done(() -> said))
        .orElseGet(() -> Answered.refused(caller, new Refusal.NoSuchMessage(code)));
  }

  private Optional<Post> sendAgain(Records records, Caller caller, long id) {
    Optional<ClosedPlace> closed = records.closedPlaces().byId(id);
    if (closed.isPresent()) return Optional.of(open(records, caller, closed.get()));
    return records
        .deliveries()
        .byId(id)
        .filter(delivery -> delivery.board() == caller.board().id())
        .map(delivery -> sendAgain(records, caller, delivery));
  }

  /** What was refused there since it was closed is sent; what waits goes of itself. */
  private Post open(Records records, Caller caller, ClosedPlace closed) {
    List<Delivery> refused = refused(records, caller, closed);
    if (!Reopening.open(records, closed.address(), caller.now()))
      return caller.refused(new Refusal.NothingToSendAgain());
    refused(records, caller, closed)
        .forEach(each -> Reopening.again(records, caller.board(), each, caller.now()));
    records.afterwards(bell);
    return sentAgain(records, refused);
  }

  private static List<Delivery> refused(Records records, Caller caller, ClosedPlace closed) {
    return records
        .undelivered()
        .refusedSince(caller.board().id(), closed.address(), closed.since());
  }

  /** What became of {@code refused}: it waits to be sent as it was, or is decided on anew. */
  private static Post sentAgain(Records records, List<Delivery> refused) {
    long waiting =
        refused.stream()
            .flatMap(each -> records.deliveries().byId(each.id()).stream())
            .filter(each -> each.state() == Delivery.State.QUEUED)
            .count();
    return DeliveryWords.sentAgain((int) waiting, refused.size() - (int) waiting);
  }

  private Post sendAgain(Records records, Caller caller, Delivery delivery) {
    return switch (delivery.state()) {
      case UNKNOWN -> queue(records, List.of(delivery), caller);
      case REFUSED ->
          delivery.to().equals(Queue.NOWHERE) || Undelivered.isSaidElsewhere(delivery)
              ? queue(records, givenUpWith(records, delivery, caller), caller)
              : queue(records, List.of(delivery), caller);
      case FAILED -> queue(records, givenUpWith(records, delivery, caller), caller);
      case QUEUED, SENDING, SENT -> caller.refused(new Refusal.NothingToSendAgain());
    };
  }

  /** What was given up on the day of that message, which is what its notice speaks of. */
  private static List<Delivery> givenUpWith(Records records, Delivery delivery, Caller caller) {
    if (delivery.gaveUp().isEmpty()) return List.of();
    ZoneId zone = caller.board().zone();
    LocalDate day = delivery.gaveUp().get().atZone(zone).toLocalDate();
    return records
        .undelivered()
        .givenUp(
            delivery.board(),
            delivery.to(),
            day.atStartOfDay(zone).toInstant(),
            day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private Post queue(Records records, List<Delivery> again, Caller caller) {
    if (again.isEmpty()) return caller.refused(new Refusal.NothingToSendAgain());
    again.forEach(each -> Reopening.again(records, caller.board(), each, caller.now()));
    records.afterwards(bell);
    return sentAgain(records, again);
  }

  private static Optional<Long> number(String code) {
    try {
      return Optional.of(DeliveryId.parse(code.toLowerCase(Locale.ROOT)).value());
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
