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
    Change change =
        records.change(ChangeHeader.byProgram(board, now, LocalChat.PLATFORM, "", "start"));
    SetUp setUp = change.setUp();
    Places places = new Places(records, board);
    setUp.putChannel(places.ofBoard());
    roster.groups().stream()
        .filter(group -> group.kind() != Group.Kind.FULL_BOARD)
        .forEach(group -> setUp.putChannel(places.of(group)));
    roster.agencies().forEach(agency -> setUp.putChannel(places.of(agency)));
    if (change.changedAnything())
      change.finish("The local chat's channels were added.", "board", board.id());
  }

  /** Where a board, its groups and its agencies are reached in the local chat. */
  private record Places(Records records, Board board) {
    Channel ofBoard() {
      return channel(board.name(), Channel.Kind.BOARD, OptionalLong.empty(), House.BOARD);
    }

    Channel of(Group group) {
      return channel(
          group.name(),
          Channel.Kind.GROUP,
          OptionalLong.of(group.id()),
          House.groupPlace(group.id()));
    }

    Channel of(Agency agency) {
      return channel(
          agency.name(),
          Channel.Kind.AGENCY,
          OptionalLong.of(agency.id()),
          House.agencyPlace(agency.id()));
    }

    private Channel channel(String name, Channel.Kind kind, OptionalLong party, String place) {
      Address at = new Address(LocalChat.PLATFORM, board.slug(), place);
      return new Channel(records.nextId(), name, kind, party, at);
    }
  }
}
