package org.beadle.desk;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.chat.Address;
import org.beadle.store.Boards;
import org.beadle.store.Channel;
import org.beadle.store.Records;
import org.beadle.wording.DeliveryWords;

/** What people call the places that messages go to, and whose they are. */
final class Places {
  private Places() {}

  /**
   * The boards that have a channel at a place, or in a whole workspace, or a member whose own place
   * it is; may be added to.
   */
  static Set<Long> boardsAt(Records records, Address place) {
    Set<Long> boards = new TreeSet<>();
    for (Board board : records.boards().all()) {
      boolean there =
          records.boards().channels(board.id()).stream()
              .map(Channel::address)
              .anyMatch(each -> each.equals(place) || each.whole().equals(place));
      if (there) boards.add(board.id());
    }
    person(records, place)
        .ifPresent(
            person ->
                records.people().memberships(person).forEach(each -> boards.add(each.board())));
    return boards;
  }

  /** What people of {@code board} call a place, for the middle of a sentence. */
  static String name(Records records, Board board, Address place) {
    String platform = DeliveryWords.platform(place.platform());
    if (place.place().isEmpty())
      return "anybody in the workspace " + place.workspace() + " on " + platform;
    return records.boards().channelAt(place).stream()
        .filter(served -> served.board() == board.id())
        .map(Boards.Served::channel)
        .map(channel -> "the channel “" + channel.name() + "” on " + platform)
        .findFirst()
        .or(() -> person(records, board, place).map(name -> name + " on " + platform))
        .orElse("a place on " + platform);
  }

  private static Optional<String> person(Records records, Board board, Address place) {
    OptionalLong known = person(records, place);
    if (known.isEmpty()) return Optional.empty();
    return records.boards().roster(board.id()).memberOf(known.getAsLong()).map(Member::name);
  }

  /** Whose own place it is. */
  private static OptionalLong person(Records records, Address place) {
    return House.personAt(place)
        .map(OptionalLong::of)
        .orElseGet(
            () -> records.people().personOf(place.platform(), place.workspace(), place.place()));
  }
}
