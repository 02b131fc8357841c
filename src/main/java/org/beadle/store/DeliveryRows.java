package org.beadle.store;

import static org.beadle.store.jooq.Tables.DELIVERY;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.PostJson;
import org.beadle.store.jooq.tables.records.DeliveryRecord;
import org.jooq.Condition;

/** Deliveries to rows, and back. */
final class DeliveryRows {
  private DeliveryRows() {}

  static DeliveryRecord row(NewDelivery wanted) {
    DeliveryRecord row = new DeliveryRecord();
    row.setId(wanted.id());
    row.setBoardId(wanted.board());
    row.setUniqueKey(wanted.uniqueKey());
    row.setKind(Code.of(wanted.kind()));
    row.setPlatform(wanted.to().platform());
    row.setWorkspace(wanted.to().workspace());
    row.setPlace(wanted.to().place());
    row.setPersonId(OptionalId.column(wanted.person()));
    row.setDayOn(wanted.day());
    row.setPost(PostJson.write(wanted.post()));
    row.setState(Code.of(Delivery.State.QUEUED));
    row.setQueuedAt(wanted.queued());
    row.setNextTryAt(wanted.firstTry());
    row.setReplacesRef(wanted.replaces().orElse(null));
    row.setThreadOf(OptionalId.column(wanted.threadOf()));
    return row;
  }

  static Delivery delivery(DeliveryRecord row) {
    return new Delivery(
        ordered(row),
        Code.read(Delivery.State.class, row.getState()),
        row.getAttempts(),
        row.getNextTryAt(),
        Optional.ofNullable(row.getSentAt()),
        Optional.ofNullable(row.getGaveUpAt()),
        Optional.ofNullable(row.getMessageRef()),
        Optional.ofNullable(row.getBelowRef()),
        Optional.ofNullable(row.getProblem()));
  }

  /** The first try's time is lost once it was tried; the next try's stands for it. */
  private static NewDelivery ordered(DeliveryRecord row) {
    return new NewDelivery(
        row.getId(),
        row.getBoardId(),
        row.getUniqueKey(),
        Code.read(NewDelivery.Kind.class, row.getKind()),
        new Address(row.getPlatform(), row.getWorkspace(), row.getPlace()),
        OptionalId.of(row.getPersonId()),
        row.getDayOn(),
        PostJson.read(row.getPost()),
        row.getQueuedAt(),
        row.getNextTryAt(),
        Optional.ofNullable(row.getReplacesRef()),
        OptionalId.of(row.getThreadOf()));
  }

  /**
   * The deliveries of which a condition holds, the oldest first. They are few, and sorted here: a
   * database that is asked for them by id reads all that was ever sent in that order.
   */
  static List<Delivery> where(Session session, Condition which) {
    return session.sql().selectFrom(DELIVERY).where(which).fetch(DeliveryRows::delivery).stream()
        .sorted(Comparator.comparing(Delivery::id))
        .toList();
  }
}
