package org.beadle;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.beadle.board.Board;
import org.beadle.chat.Chat;
import org.beadle.chat.Inbox;
import org.beadle.desk.AgendaDesk;
import org.beadle.desk.AnotherDay;
import org.beadle.desk.Calendars;
import org.beadle.desk.Chats;
import org.beadle.desk.Deliverer;
import org.beadle.desk.Desk;
import org.beadle.desk.Doorkeeper;
import org.beadle.desk.FileDesk;
import org.beadle.desk.Founding;
import org.beadle.desk.Importer;
import org.beadle.desk.InvitationFiles;
import org.beadle.desk.Joining;
import org.beadle.desk.Pages;
import org.beadle.desk.Patience;
import org.beadle.desk.PlatformNews;
import org.beadle.desk.Rehearsal;
import org.beadle.desk.Rules;
import org.beadle.desk.Sweep;
import org.beadle.nudge.WorkingHours;
import org.beadle.store.Database;
import org.beadle.store.Records;
import org.beadle.store.Store;

/** One installation's record and the use cases over it, wired together. */
final class Installation implements AutoCloseable {
  private final Store store;
  private final InstantSource clock;
  private final Calendars calendars = new Calendars();

  private Installation(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  static Installation open(Database database, InstantSource clock) {
    return new Installation(Store.open(database), clock);
  }

  /** Where nothing is to be written. */
  static Installation openToRead(Database database, InstantSource clock) {
    return new Installation(Store.openToRead(database), clock);
  }

  /** The database of an installation that keeps everything in one folder. */
  static Database in(Path folder) {
    return Database.sqlite(folder.resolve("beadle.db"));
  }

  Store store() {
    return store;
  }

  InstantSource clock() {
    return clock;
  }

  /** The desk alone, where nothing is sent unasked. */
  Desk desk() {
    return desk(Pages.none(), () -> {});
  }

  Desk desk(Pages pages, Runnable bell) {
    return new Desk(store, calendars, clock, bell, pages);
  }

  /** What answers as on a day that was chosen, at which the clock stands still. */
  Inbox deskOfAnotherDay(Board board) {
    return AnotherDay.of(desk(), store, board, calendars, clock);
  }

  Importer importer() {
    return new Importer(store, calendars, clock);
  }

  FileDesk fileDesk() {
    return new FileDesk(store, importer(), clock);
  }

  AgendaDesk agendaDesk() {
    return new AgendaDesk(store, calendars, clock);
  }

  Founding founding() {
    return new Founding(store, clock);
  }

  Joining joining() {
    return new Joining(store, clock);
  }

  Rules rules() {
    return new Rules(store, clock);
  }

  Doorkeeper doorkeeper() {
    return new Doorkeeper(store, clock);
  }

  /** Keeps addresses and board managers up to date with what {@code chats} tell of places. */
  PlatformNews news(List<Chat> chats) {
    return new PlatformNews(store, () -> new Chats(chats), clock);
  }

  /**
   * Opens {@code chats} to the desk, and makes what sends to them.
   *
   * @param patience how often a message is tried before it is given up, and how soon
   * @param hands send; several at once, or one at a time where they are the caller's own thread
   */
  Rounds rounds(List<Chat> chats, Patience patience, Executor hands) {
    return rounds(chats, patience, hands, Outside.NONE);
  }

  /**
   * What a server has that a chat alone has not.
   *
   * @param pages where its pages are
   * @param invitations writes what is enclosed for calendars; empty where no e-mail is sent
   */
  record Outside(Pages pages, Optional<InvitationFiles> invitations) {
    static final Outside NONE = new Outside(Pages.none(), Optional.empty());
  }

  /** As {@link #rounds}, for a server. */
  Rounds rounds(List<Chat> chats, Patience patience, Executor hands, Outside outside) {
    Chats reachable = new Chats(chats);
    Sweep sweep = new Sweep(store, calendars, reachable, clock, outside.invitations());
    Rounds rounds =
        new Rounds(
            sweep,
            sending -> new Deliverer(store, reachable, calendars, clock, patience, sending),
            hands,
            clock);
    Desk desk = desk(outside.pages(), rounds::ring);
    chats.forEach(chat -> chat.open(desk));
    return rounds;
  }

  /** Makes what goes through days on this record, which is a copy; {@code chats} get nothing. */
  Rehearsal rehearsal(List<Chat> chats) {
    return new Rehearsal(store, calendars, new Chats(chats));
  }

  /** When a board may be spoken to. */
  WorkingHours hours(Records records, Board board) {
    return WorkingHours.of(
        board, records.boards().policies(board.id()), calendars.of(board.nation()));
  }

  @Override
  public void close() {
    store.close();
  }
}
