package org.beadle.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.intake.Doubt;
import org.beadle.intake.Fault;
import org.beadle.intake.Place;
import org.beadle.intake.ProposedBoard;
import org.beadle.intake.ProposedBoard.NewChannel;
import org.beadle.intake.ProposedBoard.NewGroup;
import org.beadle.store.Boards;
import org.beadle.store.Channel;
import org.beadle.store.Records;

/** Looks whether a confidential group would have its channel together with others. */
final class ChannelsShared {
  private final Records records;
  private final ProposedBoard proposed;
  private final Optional<Board> board;

  private ChannelsShared(Records records, ProposedBoard proposed) {
    this.records = records;
    this.proposed = proposed;
    this.board = records.boards().bySlug(proposed.identity().slug());
  }

  /**
   * The places that are another board's channel too, where either is a confidential group's.
   *
   * @param file the file's name
   */
  static List<Fault> faults(Records records, ProposedBoard proposed, String file) {
    ChannelsShared shared = new ChannelsShared(records, proposed);
    List<Fault> faults = new ArrayList<>();
    for (NewChannel channel : proposed.channels())
      shared.fault(channel.where(), address(channel), shared.isConfidential(channel), faults);
    for (Channel channel : shared.standingElsewhere())
      shared.fault(
          Place.whole(file), channel.address(), shared.becomesConfidential(channel), faults);
    return faults;
  }

  private void fault(Place where, Address at, boolean confidential, List<Fault> faults) {
    records.boards().channelAt(at).stream()
        .filter(served -> board.map(Board::id).filter(id -> id == served.board()).isEmpty())
        .filter(served -> confidential || isConfidential(served))
        .map(served -> records.boards().roster(served.board()).board().name())
        .findFirst()
        .ifPresent(
            name ->
                faults.add(
                    new Fault(
                        where,
                        "“%s” is a channel of %s too, and one of the two is a confidential group's, whose channel is its own. Give that group another place."
                            .formatted(at.place(), name))));
  }

  /** The places of this board that pass to a confidential group, or from it, with the file. */
  static List<Doubt> doubts(Records records, ProposedBoard proposed) {
    ChannelsShared shared = new ChannelsShared(records, proposed);
    return proposed.channels().stream()
        .flatMap(channel -> shared.passing(channel).stream())
        .toList();
  }

  private Optional<Doubt> passing(NewChannel channel) {
    return records.boards().channelAt(address(channel)).stream()
        .filter(served -> board.map(Board::id).filter(id -> id == served.board()).isPresent())
        .filter(served -> isConfidential(channel) || isConfidential(served))
        .map(served -> nameOf(served.channel()))
        .filter(before -> !before.equals(channel.of().orElse(ofBoard())))
        .findFirst()
        .map(
            before ->
                new Doubt(
                    channel.where(),
                    channel.place(),
                    "This was the channel of %s until now. Make sure that everybody in it may see what is of %s."
                        .formatted(before, channel.of().orElse(ofBoard()))));
  }

  private String ofBoard() {
    return proposed.identity().name();
  }

  private String nameOf(Channel channel) {
    Roster roster = records.boards().roster(board.orElseThrow().id());
    return switch (channel.kind()) {
      case BOARD -> ofBoard();
      case GROUP -> roster.nameOf(Party.group(channel.party().orElseThrow()));
      case AGENCY -> roster.nameOf(Party.agency(channel.party().orElseThrow()));
    };
  }

  /** The board's channels that the file does not name. */
  private List<Channel> standingElsewhere() {
    var named =
        proposed.channels().stream().map(ChannelsShared::address).collect(Collectors.toSet());
    return board.stream()
        .flatMap(it -> records.boards().channels(it.id()).stream())
        .filter(channel -> !named.contains(channel.address()))
        .toList();
  }

  private boolean isConfidential(NewChannel channel) {
    return channel.kind() == NewChannel.Kind.GROUP && channel.of().filter(this::hides).isPresent();
  }

  private boolean becomesConfidential(Channel channel) {
    return group(channel).map(Group::name).filter(this::hides).isPresent();
  }

  private boolean hides(String group) {
    Optional<Roster> standing = board.map(it -> records.boards().roster(it.id()));
    return proposed.groups().stream()
        .filter(each -> GroupSecrecy.isKept(each, standing))
        .map(NewGroup::name)
        .anyMatch(group::equals);
  }

  private boolean isConfidential(Boards.Served served) {
    OptionalLong group =
        served.channel().kind() == Channel.Kind.GROUP
            ? served.channel().party()
            : OptionalLong.empty();
    return group.isPresent()
        && records
            .boards()
            .roster(served.board())
            .group(group.getAsLong())
            .filter(Group::confidential)
            .isPresent();
  }

  private Optional<Group> group(Channel channel) {
    Stream<Long> id =
        channel.kind() == Channel.Kind.GROUP ? channel.party().stream().boxed() : Stream.empty();
    return id.findFirst()
        .flatMap(group -> records.boards().roster(board.orElseThrow().id()).group(group));
  }

  private static Address address(NewChannel channel) {
    return new Address(channel.platform(), channel.workspace(), channel.place());
  }
}
