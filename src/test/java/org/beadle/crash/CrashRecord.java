package org.beadle.crash;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.board.Board;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.plan.Action;
import org.beadle.plan.Update;
import org.beadle.store.Database;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.beadle.store.Records;
import org.beadle.store.Store;

/** The record that the killed program leaves, opened by the product's own store. */
final class CrashRecord implements AutoCloseable {
  private static final int ALL = 1_000_000;

  private final CrashHouse house;
  private final Store store;

  CrashRecord(CrashHouse house) {
    this.house = house;
    this.store = Store.open(Database.sqlite(house.database()));
  }

  private static Board board(Records records) {
    return records.boards().bySlug(CrashHouse.SLUG).orElseThrow();
  }

  /**
   * Queues messages for each place, turn about, and returns their ids. They are of the one kind
   * that is sent at night and on Sundays too, but replace nothing, and so are posted as any other.
   */
  List<DeliveryId> queue(int each, int places, FarEnd farEnd, Instant now) {
    return store.write(
        records -> {
          Roster roster = records.boards().roster(board(records).id());
          List<DeliveryId> queued = new ArrayList<>();
          for (int number = 1; number <= each; number++)
            for (int place = 0; place < places; place++)
              queued.add(queue(records, number, farEnd.place(place, roster), now));
          return queued;
        });
  }

  private static DeliveryId queue(Records records, int number, Address place, Instant now) {
    String name = "message " + number + " for " + place.place();
    NewDelivery wanted =
        new NewDelivery(
            records.nextId(),
            board(records).id(),
            "crash/" + name,
            NewDelivery.Kind.REFRESH,
            place,
            OptionalLong.empty(),
            LocalDate.ofInstant(now, ZoneOffset.UTC),
            Post.text("This is " + name + "."),
            now,
            now,
            Optional.empty());
    if (!records.deliveries().enqueue(wanted)) throw new AssertionError(name + " is there");
    return new DeliveryId(wanted.id());
  }

  /** All deliveries, the run's and those that the program made itself. */
  List<Delivery> deliveries() {
    return store.read(
        records -> records.deliveries().list(board(records).id(), Optional.empty(), ALL));
  }

  /** How many deliveries there are in each state. */
  Map<Delivery.State, Integer> states() {
    Map<Delivery.State, Integer> states = new EnumMap<>(Delivery.State.class);
    deliveries().forEach(each -> states.merge(each.state(), 1, Integer::sum));
    return states;
  }

  /** The deliveries in a state. */
  Set<DeliveryId> in(Delivery.State state) {
    return deliveries().stream()
        .filter(each -> each.state() == state)
        .map(Delivery::deliveryId)
        .collect(Collectors.toSet());
  }

  /** How many of these messages it does not know. What the program sends itself, it knows. */
  int strangers(Set<DeliveryId> taken) {
    Set<DeliveryId> known =
        deliveries().stream().map(Delivery::deliveryId).collect(Collectors.toSet());
    return (int) taken.stream().filter(id -> !known.contains(id)).count();
  }

  /** Every progress note, over all actions. */
  List<String> notes() {
    return store.read(
        records -> {
          Reader reader = Reader.everything(records.boards().roster(board(records).id()));
          return records.actions().all(reader).stream()
              .flatMap(action -> notes(records, reader, action).stream())
              .toList();
        });
  }

  private static List<String> notes(Records records, Reader reader, Action action) {
    return records.actions().updates(reader, action.id(), ALL).stream()
        .map(Update::note)
        .flatMap(Optional::stream)
        .toList();
  }

  /** How many actions there are; 0 where there is no board. */
  int actions() {
    return store.read(
        records ->
            records
                .boards()
                .bySlug(CrashHouse.SLUG)
                .map(board -> Reader.everything(records.boards().roster(board.id())))
                .map(reader -> records.actions().all(reader).size())
                .orElse(0));
  }

  /** Whether the journal's chain holds, and SQLite finds nothing wrong with its file. */
  boolean isWhole() {
    OptionalLong broken = store.read(records -> records.journal().verify(board(records).id()));
    return broken.isEmpty() && fileIsWhole();
  }

  private boolean fileIsWhole() {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + house.database());
        Statement statement = connection.createStatement()) {
      return says(statement, "PRAGMA integrity_check", "ok")
          && !statement.executeQuery("PRAGMA foreign_key_check").next();
    } catch (SQLException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static boolean says(Statement statement, String question, String answer)
      throws SQLException {
    try (ResultSet row = statement.executeQuery(question)) {
      return row.next() && row.getString(1).equals(answer);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
