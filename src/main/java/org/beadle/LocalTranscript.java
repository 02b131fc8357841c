package org.beadle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.chat.Address;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.desk.Discretion;
import org.beadle.store.LocalMessage;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.web.LocalChat;
import org.beadle.web.Message;
import org.beadle.web.Transcript;

/** Keeps what stands in the local chat in the record's database. */
final class LocalTranscript implements Transcript {
  private final Store store;

  LocalTranscript(Store store) {
    this.store = store;
  }

  @Override
  public Message append(Message.Entry said) {
    Message.Entry entry = discreet(said);
    return store.write(
        records -> {
          LocalMessage message = row(records, entry);
          records.localMessages().append(message);
          standing(records, message, entry);
          return new Message(message.id(), entry, Optional.empty());
        });
  }

  /** The entry without words that may not be kept. */
  private static Message.Entry discreet(Message.Entry entry) {
    Optional<Message.Asked> asked =
        entry
            .asked()
            .map(
                each ->
                    new Message.Asked(
                        each.user(), each.name(), each.words().filter(Discretion::mayKeep)));
    return new Message.Entry(
        entry.at(), asked, entry.onlyFor(), entry.delivery(), entry.post(), entry.said());
  }

  /** A message that shows an action is brought up to date when the action changes. */
  private static void standing(Records records, LocalMessage message, Message.Entry entry) {
    Receipt receipt = new Receipt(entry.at(), Long.toString(message.id()));
    entry
        .post()
        .about()
        .ifPresent(action -> records.cards().put(receipt, message.board(), action, entry.said()));
  }

  private static LocalMessage row(Records records, Message.Entry entry) {
    return new LocalMessage(
        records.nextId(),
        board(records, entry.at()),
        entry.at().place(),
        entry.asked().map(Message.Asked::name).orElse(""),
        entry.onlyFor(),
        entry.delivery().map(DeliveryId::toString),
        entry.post(),
        entry.said(),
        Optional.empty(),
        entry.asked().map(Message.Asked::user),
        entry.asked().flatMap(Message.Asked::words));
  }

  @Override
  public Optional<Message> replace(Address at, long id, Post post, Instant changed) {
    return store.write(
        records -> {
          Optional<LocalMessage> found =
              records.localMessages().byId(id).filter(message -> standsAt(records, message, at));
          if (found.isEmpty()) return Optional.empty();
          records.localMessages().update(id, post, changed);
          return records.localMessages().byId(id).map(message -> message(message, at));
        });
  }

  @Override
  public Optional<Message> find(Address at, DeliveryId delivery) {
    return store.read(
        records ->
            records
                .localMessages()
                .byDelivery(delivery.toString())
                .filter(message -> standsAt(records, message, at))
                .map(message -> message(message, at)));
  }

  @Override
  public List<Message> latest(Address at, String user, OptionalLong before, int most) {
    return store.read(
        records ->
            records
                .localMessages()
                .list(board(records, at), at.place(), user, before, most)
                .stream()
                .map(message -> message(message, at))
                .toList());
  }

  private static boolean standsAt(Records records, LocalMessage message, Address at) {
    return message.board() == board(records, at) && message.place().equals(at.place());
  }

  private static long board(Records records, Address at) {
    return records.boards().bySlug(at.workspace()).map(Board::id).orElseThrow();
  }

  private static Message message(LocalMessage row, Address at) {
    Message.Entry entry =
        new Message.Entry(
            new Address(LocalChat.PLATFORM, at.workspace(), at.place()),
            row.asker().map(user -> new Message.Asked(user, row.author(), row.words())),
            row.onlyFor(),
            row.deliveryRef().map(DeliveryId::parse),
            row.post(),
            row.at());
    return new Message(row.id(), entry, row.changed());
  }
}
