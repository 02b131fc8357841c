package org.beadle.desk;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.board.Board;
import org.beadle.chat.Address;
import org.beadle.store.Channel;
import org.beadle.store.Records;

/**
 * What a place is to the boards: whose channel it is.
 *
 * @param groups for each board that the place belongs to, the group whose channel it is there
 */
record Whereabouts(Map<Long, OptionalLong> groups) {

  static Whereabouts of(Records records, Address at) {
    if (House.isOwn(at.platform()))
      return records
          .boards()
          .bySlug(at.workspace())
          .map(Board::id)
          .map(board -> new Whereabouts(Map.of(board, House.group(at))))
          .orElseGet(() -> new Whereabouts(Map.of()));
    return new Whereabouts(
        records.boards().channelAt(at).stream()
            .collect(
                Collectors.toMap(
                    served -> served.board(),
                    served -> groupOf(served.channel()),
                    (one, other) -> one)));
  }

  private static OptionalLong groupOf(Channel channel) {
    return channel.kind() == Channel.Kind.GROUP ? channel.party() : OptionalLong.empty();
  }

  /** Whether what is said here may be about {@code board}: a place of no board may mean any. */
  boolean mayMean(long board) {
    return groups.isEmpty() || groups.containsKey(board);
  }

  /** The group of {@code board} whose channel this is. */
  OptionalLong group(long board) {
    return groups.getOrDefault(board, OptionalLong.empty());
  }

  Set<Long> boards() {
    return groups.keySet();
  }
}
