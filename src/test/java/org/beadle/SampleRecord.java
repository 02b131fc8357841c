package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.desk.Rows;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;
import org.beadle.plan.Update;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;
import org.beadle.store.Channel;
import org.beadle.store.Delivery;
import org.beadle.store.Store;

/** What a whole server's record holds, read or written beside the server. */
record SampleRecord(Path folder, Installation installation) {

  Store store() {
    return installation.store();
  }

  Board board() {
    return store().read(records -> records.boards().all()).getFirst();
  }

  private Reader everything() {
    Roster roster = store().read(records -> records.boards().roster(board().id()));
    return Reader.everything(roster);
  }

  /** Adds a channel of the board. */
  void addChannel(Address at) {
    Board board = board();
    store()
        .change(
            records -> {
              ChangeHeader header =
                  ChangeHeader.byProgram(board, installation.clock().instant(), "test", "", "test");
              Change change = records.change(header);
              change
                  .setUp()
                  .putChannel(
                      new Channel(
                          records.nextId(), "board", Channel.Kind.BOARD, OptionalLong.empty(), at));
              change.finish("A channel was added.", "board", board.id());
            });
  }

  Action action(String ref) {
    Reader everything = everything();
    return store()
        .read(records -> records.actions().find(everything, Ref.parse(ref).orElseThrow()))
        .orElseThrow();
  }

  List<Update> updates(String ref) {
    Reader everything = everything();
    long action = action(ref).id();
    return store().read(records -> records.actions().updates(everything, action, 100));
  }

  /** The server hears that its message stands a moment after the message does. */
  void untilTheCardIsKnown(String ref) {
    long action = action(ref).id();
    while (store().read(records -> records.cards().about(action)).isEmpty()) Thread.onSpinWait();
  }

  /** Where the board's channels are. */
  List<Address> channels() {
    long board = board().id();
    return store().read(records -> records.boards().channels(board)).stream()
        .map(Channel::address)
        .toList();
  }

  /** The places that can't be written to. */
  List<Address> closed() {
    return store().read(records -> records.closedPlaces().standing()).stream()
        .map(closed -> closed.address())
        .toList();
  }

  /** What was sent, or is to be, unasked. */
  List<Delivery> deliveries() {
    long board = board().id();
    return store().read(records -> records.deliveries().list(board, Optional.empty(), 100));
  }

  /** A one-use link's path into the local chat. */
  String signIn(long person) {
    return "/sign-in/" + installation.doorkeeper().link(person);
  }

  /** All rows of all tables, a line each, but for the days' colours, which each round keeps. */
  List<String> rows() {
    return Rows.of(folder.resolve("beadle.db")).stream()
        .filter(row -> !row.startsWith("rag_day "))
        .toList();
  }

  /** Fails where the journal is broken. */
  void isWhole() {
    long board = board().id();
    OptionalLong broken = store().read(records -> records.journal().verify(board));
    assertThat(broken).as("where the journal is broken").isEmpty();
  }
}
