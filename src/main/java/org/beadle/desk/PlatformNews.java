package org.beadle.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.beadle.board.Board;
import org.beadle.chat.Address;
import org.beadle.store.Channel;
import org.beadle.store.Records;
import org.beadle.store.Store;

/** What platforms tell of the places on them. A place that is empty is the whole workspace. */
public final class PlatformNews {
  private final Store store;
  private final Supplier<Chats> chats;
  private final InstantSource clock;

  /**
   * @param chats the platforms on which board managers are told; asked for when there is news
   */
  public PlatformNews(Store store, Supplier<Chats> chats, InstantSource clock) {
    this.store = store;
    this.chats = chats;
    this.clock = clock;
  }

  /** Beadle can't write to a place any more. Its board managers are told once. */
  public void closed(Address place, String problem) {
    ManagerNotices notices = new ManagerNotices(new Addresses(chats.get()));
    Instant now = clock.instant();
    store.change(records -> notices.closed(records, place, problem, now));
  }

  /**
   * Beadle can write to a place again; what waits for it goes with the next round, and so does what
   * it refused when it closed.
   */
  public void opened(Address place) {
    Instant now = clock.instant();
    store.write(records -> Reopening.open(records, place, now));
  }

  /** A place has another id from now on: channels, cards and what waits follow it. */
  public void moved(Address from, Address to) {
    Instant now = clock.instant();
    store.change(
        records -> {
          for (Board board : records.boards().all()) move(records, board, from, to, now);
          records.deliveries().moved(from, to);
          records.cards().moved(from, to);
          records.actionThreads().moved(from, to);
        });
  }

  private static void move(Records records, Board board, Address from, Address to, Instant now) {
    boolean has =
        records.boards().channels(board.id()).stream().map(Channel::address).anyMatch(from::equals);
    if (!has) return;
    var change = records.change(Importer.header(board, now, "channel moved"));
    change.setUp().moveChannel(from, to);
    change.finish("A channel has a new address.", "board", board.id());
  }
}
