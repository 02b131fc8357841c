package org.beadle.desk;

import java.net.URI;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.chat.Post;
import org.beadle.command.CalendarCommand;
import org.beadle.command.CalendarCommand.Calendar;
import org.beadle.command.Command;
import org.beadle.store.CalendarFeed;
import org.beadle.store.CalendarFeed.Which;
import org.beadle.store.Store;
import org.beadle.wording.CalendarWords;
import org.beadle.wording.Refusal;

/**
 * Gives people the secret addresses of calendars, and ends them. The answer is for the asker alone,
 * wherever he or she asked; and it is kept nowhere, so that asking again gives another address.
 */
final class Subscribing {
  private final Store store;
  private final Pages pages;

  Subscribing(Store store, Pages pages) {
    this.store = store;
    this.pages = pages;
  }

  /** A calendar that was asked for, by the name that people know it by. */
  private record Wanted(Which which, String name) {}

  Post obey(Caller caller, CalendarCommand command) {
    if (!(command.of() instanceof Calendar.OfGroup of))
      return obey(caller, command, wanted(caller, command.of()));
    return switch (Naming.ofKind(caller.roster(), of.group(), Party.Kind.GROUP, caller.today())) {
      case Naming.Unknown unknown -> caller.refused(unknown.refusal());
      case Naming.Known known -> ofGroup(caller, command, of.group(), known);
    };
  }

  private Post ofGroup(
      Caller caller, CalendarCommand command, Command.Name typed, Naming.Known known) {
    Group group = caller.roster().group(known.party().id()).orElseThrow();
    if (!FeedDesk.mayFollow(caller.roster(), caller.member(), group, caller.today()))
      return caller.refused(new Refusal.MembersOnly(known.name()));
    Board board = caller.board();
    return obey(
        caller,
        command,
        new Wanted(
            new Which.OfGroup(board.id(), group.id()),
            CalendarWords.name(board, Optional.of(known.name()))));
  }

  private static Wanted wanted(Caller caller, Calendar calendar) {
    Board board = caller.board();
    return calendar instanceof Calendar.OfBoard
        ? new Wanted(new Which.OfBoard(board.id()), CalendarWords.name(board, Optional.empty()))
        : new Wanted(new Which.Own(), CalendarWords.OWN);
  }

  private Post obey(Caller caller, CalendarCommand command, Wanted wanted) {
    CalendarFeed feed = new CalendarFeed(caller.member().person(), wanted.which());
    return switch (command) {
      case CalendarCommand.GiveAddress give -> give(caller, feed, wanted.name());
      case CalendarCommand.EndAddress end -> end(caller, feed, wanted.name());
    };
  }

  private Post give(Caller caller, CalendarFeed feed, String name) {
    Secret token = Secret.token();
    Optional<URI> address = pages.calendar(token.text());
    if (address.isEmpty()) return caller.refused(new Refusal.NoPages());
    store.change(records -> records.calendarFeeds().issue(token.hash(), feed, caller.now()));
    return CalendarWords.given(name, address.get());
  }

  private Post end(Caller caller, CalendarFeed feed, String name) {
    int ended = store.write(records -> records.calendarFeeds().revoke(feed, caller.now()));
    return ended == 0
        ? caller.refused(new Refusal.NoAddress(name))
        : CalendarWords.ended(name, ended);
  }
}
