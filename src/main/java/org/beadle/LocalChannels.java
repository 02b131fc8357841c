package org.beadle;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Puts the channels of every board. Where none is missing it only reads, and little. */
  static void put(Installation installation) {
    Instant now = installation.clock().instant();
    List<Board> lacking =
        installation
            .store()
            .read(
                records ->
                    records.boards().all().stream()
                        .filter(board -> lacks(records, board))
                        .toList());
    for (Board board : lacking) installation.store().change(records -> put(records, board, now));
  }

  private static boolean lacks(Records records, Board board) {
    Set<Place> standing =
        records.boards().channels(board.id()).stream().map(Place::of).collect(Collectors.toSet());
    return !standing.containsAll(places(records, board));
  }

  private static List<Place> places(Records records, Board board) {
    Roster roster = records.boards().roster(board.id());
    Stream<Place> groups =
        roster.groups().stream()
            .filter(group -> group.kind() != Group.Kind.FULL_BOARD)
            .map(group -> Place.of(board, group));
    Stream<Place> agencies = roster.agencies().stream().map(agency -> Place.of(board, agency));
    return Stream.of(Stream.of(Place.of(board)), groups, agencies).flatMap(each -> each).toList();
  }

  private static void put(Records records, Board board, Instant now) {
    Change change =
        records.change(ChangeHeader.byProgram(board, now, LocalChat.PLATFORM, "", "start"));
    SetUp setUp = change.setUp();
    places(records, board).forEach(place -> setUp.putChannel(place.channel(records.nextId())));
    if (change.changedAnything())
      change.finish("The local chat's channels were added.", "board", board.id());
  }

  /** Where a board, a group or an agency is reached in the local chat. */
  private record Place(String name, Channel.Kind kind, OptionalLong party, Address at) {
    static Place of(Channel channel) {
      return new Place(channel.name(), channel.kind(), channel.party(), channel.address());
    }

    static Place of(Board board) {
      return new Place(
          board.name(), Channel.Kind.BOARD, OptionalLong.empty(), at(board, House.BOARD));
    }

    static Place of(Board board, Group group) {
      return new Place(
          group.name(),
          Channel.Kind.GROUP,
          OptionalLong.of(group.id()),
          at(board, House.groupPlace(group.id())));
    }

    static Place of(Board board, Agency agency) {
      return new Place(
          agency.name(),
          Channel.Kind.AGENCY,
          OptionalLong.of(agency.id()),
          at(board, House.agencyPlace(agency.id())));
    }

    private static Address at(Board board, String place) {
      return new Address(LocalChat.PLATFORM, board.slug(), place);
    }

    Channel channel(long id) {
      return new Channel(id, name, kind, party, at);
    }
  }
}
