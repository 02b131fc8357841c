package org.beadle;

import java.time.Instant;
import java.util.OptionalLong;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.desk.House;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;
import org.beadle.store.Channel;
import org.beadle.store.Records;
import org.beadle.store.SetUp;
import org.beadle.web.LocalChat;

/**
 * The local chat has a place for each board, group and agency; this makes them known as channels.
 */
final class LocalChannels {
  private LocalChannels() {}

  /** Puts the channels of every board. Doing so again changes nothing. */
  static void put(Installation installation) {
    Instant now = installation.clock().instant();
    installation
        .store()
        .change(records -> records.boards().all().forEach(board -> put(records, board, now)));
  }

  private static void put(Records records, Board board, Instant now) {
    Roster roster = records.boards().roster(board.id());
    Change change = records.change(header(board, now));
    SetUp setUp = change.setUp();
    put(records, setUp, board, Channel.Kind.BOARD, OptionalLong.empty(), House.BOARD, board.name());
    for (Group group : roster.groups())
      if (group.kind() != Group.Kind.FULL_BOARD)
        put(
            records,
            setUp,
            board,
            Channel.Kind.GROUP,
            OptionalLong.of(group.id()),
            House.groupPlace(group.id()),
            group.name());
    for (Agency agency : roster.agencies())
      put(
          records,
          setUp,
          board,
          Channel.Kind.AGENCY,
          OptionalLong.of(agency.id()),
          House.agencyPlace(agency.id()),
          agency.name());
    if (change.changedAnything())
      change.finish("The local chat's channels were added.", "board", board.id());
  }

  private static void put(
      Records records,
      SetUp setUp,
      Board board,
      Channel.Kind kind,
      OptionalLong party,
      String place,
      String name) {
    setUp.putChannel(
        new Channel(
            records.nextId(),
            name,
            kind,
            party,
            new Address(LocalChat.PLATFORM, board.slug(), place)));
  }

  private static ChangeHeader header(Board board, Instant now) {
    return new ChangeHeader(
        board.id(),
        OptionalLong.empty(),
        now,
        now.atZone(board.zone()).toLocalDate(),
        LocalChat.PLATFORM,
        "",
        "start");
  }
}
