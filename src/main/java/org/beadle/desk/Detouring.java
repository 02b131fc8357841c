package org.beadle.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.nudge.Audience;
import org.beadle.nudge.Detour;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.NudgeKey;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Recipient;
import org.beadle.nudge.Snapshot;
import org.beadle.store.Channel;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.beadle.store.Records;

/**
 * Finds the channels in which those are told of actions who can be written to nowhere. Whoever is
 * told so has had a message that day, as if it had been a direct one.
 */
final class Detouring {
  private final Addresses addresses;

  Detouring(Addresses addresses) {
    this.addresses = addresses;
  }

  /**
   * What becomes of a message for a person who can be written to nowhere.
   *
   * @param to the channel in which the first part is told; empty where none may tell any of it
   * @param told that part
   * @param untold what no channel may tell, or one tells already; what another channel may tell
   *     waits for the person's next message
   */
  record Parted(Optional<Channel> to, Optional<Planned> told, Optional<Planned> untold) {}

  /**
   * Parts a message by the channels that may tell it.
   *
   * @param planned all that is to be sent now
   */
  Parted part(
      Records records, Snapshot snapshot, Planned message, long person, List<Planned> planned) {
    Set<NudgeKey> said = said(records, message, planned);
    Map<Channel, List<Nudge>> told = new LinkedHashMap<>();
    List<Nudge> untold = new ArrayList<>();
    for (Nudge nudge : message.nudges())
      channel(records, snapshot.roster(), Detour.of(nudge, agency(snapshot.roster(), person)))
          .filter(found -> isNew(said, nudge, found))
          .ifPresentOrElse(
              found -> told.computeIfAbsent(found, key -> new ArrayList<>()).add(nudge),
              () -> untold.add(nudge));
    Optional<Channel> first = told.keySet().stream().findFirst();
    return new Parted(first, first.map(told::get).map(message::part), rest(message, untold));
  }

  private static Optional<Planned> rest(Planned message, List<Nudge> untold) {
    return untold.isEmpty() ? Optional.empty() : Optional.of(message.part(untold));
  }

  private static Set<NudgeKey> said(Records records, Planned message, List<Planned> planned) {
    List<Long> about = message.nudges().stream().map(nudge -> nudge.key().record()).toList();
    Set<NudgeKey> said = new HashSet<>(records.nudges().sentKeys(message.board(), about));
    planned.forEach(each -> said.addAll(each.keys()));
    return said;
  }

  /** Nothing is said twice in one channel: there an escalation tells more of the same day. */
  private static boolean isNew(Set<NudgeKey> said, Nudge nudge, Channel channel) {
    return !said.contains(Detour.escalation(nudge, new Recipient.Channel(channel.id())));
  }

  private static OptionalLong agency(Roster roster, long person) {
    return roster.memberOf(person).map(Member::agency).orElse(OptionalLong.empty());
  }

  /** The first channel of those audiences that can be written to. */
  private Optional<Channel> channel(Records records, Roster roster, List<Audience> audiences) {
    List<Channel> channels = records.boards().channels(roster.board().id());
    return audiences.stream()
        .flatMap(audience -> channels.stream().filter(each -> isOf(each, audience)))
        .filter(each -> addresses.isOpen(records, each.address()))
        .findFirst();
  }

  private static boolean isOf(Channel channel, Audience audience) {
    return switch (audience.kind()) {
      case BOARD -> channel.kind() == Channel.Kind.BOARD;
      case GROUP -> channel.kind() == Channel.Kind.GROUP && isOf(channel, audience.id());
      case AGENCY -> channel.kind() == Channel.Kind.AGENCY && isOf(channel, audience.id());
    };
  }

  private static boolean isOf(Channel channel, long party) {
    return channel.party().equals(OptionalLong.of(party));
  }

  /**
   * Whether a message that its person can't be sent any more is to be decided on anew, since a
   * channel may tell of it.
   */
  boolean helps(Records records, Delivery delivery) {
    OptionalLong person = delivery.ordered().person();
    if (person.isEmpty() || delivery.ordered().kind() != NewDelivery.Kind.PERSONAL) return false;
    if (!records.boards().channelAt(delivery.to()).isEmpty()) return false;
    Roster roster = records.boards().roster(delivery.board());
    return reach(records, roster.board(), person.getAsLong()).isEmpty()
        && records.nudges().carriedBy(delivery.id()).stream()
            .filter(Detour::isOfAction)
            .anyMatch(key -> mayBeTold(records, roster, key, person.getAsLong()));
  }

  private Optional<Address> reach(Records records, Board board, long person) {
    return addresses.of(records, board, new Recipient.Person(person));
  }

  private boolean mayBeTold(Records records, Roster roster, NudgeKey key, long person) {
    return records
        .actions()
        .byId(Reader.everything(roster), key.record())
        .map(action -> Detour.of(action, agency(roster, person)))
        .flatMap(audiences -> channel(records, roster, audiences))
        .isPresent();
  }

  /** Lets all that a message was to say be decided on anew by the next sweep. */
  static void release(Records records, Delivery delivery, String problem) {
    CalendarLetters.withdraw(records, delivery, problem);
    records.nudges().release(delivery.id());
    records.digests().release(delivery.id());
    records.deliveries().released(delivery.id(), problem);
  }
}
