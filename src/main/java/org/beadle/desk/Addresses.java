package org.beadle.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.chat.Address;
import org.beadle.chat.Chat;
import org.beadle.nudge.Recipient;
import org.beadle.store.Channel;
import org.beadle.store.People;
import org.beadle.store.Records;

/**
 * Where a recipient is reached: a channel at its place, a person on the first platform he or she is
 * on and can be written to. Who never came into a chat that asks people to sign in is not on it. A
 * member's own order of platforms comes before that of the installation.
 */
final class Addresses {
  private final Chats chats;

  Addresses(Chats chats) {
    this.chats = chats;
  }

  /** The address; empty where a person is on none of the platforms. */
  Optional<Address> of(Records records, Board board, Recipient recipient) {
    return switch (recipient) {
      case Recipient.Channel(long id) ->
          records.boards().channels(board.id()).stream()
              .filter(channel -> channel.id() == id)
              .map(Channel::address)
              .findFirst();
      case Recipient.Person(long id) -> ofPerson(records, board, id);
    };
  }

  /** Whether a place can be written to. */
  boolean isOpen(Records records, Address place) {
    return chats.of(place.platform()).isPresent() && !Closed.of(records).holds(place);
  }

  /** Whether a person has a place that is closed, of which the board managers were told then. */
  boolean isShutOut(Records records, Board board, long person) {
    Closed closed = Closed.of(records);
    if (closed.holds(House.direct(House.EMAIL, board.slug(), person))) return true;
    return records.people().identitiesOf(person).stream()
        .map(each -> new Address(each.platform(), each.workspace(), each.user()))
        .anyMatch(closed::holds);
  }

  private Optional<Address> ofPerson(Records records, Board board, long person) {
    List<People.Identity> identities = records.people().identitiesOf(person);
    Closed closed = Closed.of(records);
    return Stream.concat(
            records.people().reachOf(board.id(), person).stream(), chats.platforms().stream())
        .distinct()
        .filter(platform -> chats.of(platform).isPresent())
        .filter(platform -> !platform.equals(House.EMAIL) || takesMail(records, person))
        .filter(platform -> !asksToSignIn(platform) || hasSignedIn(records, identities, person))
        .flatMap(platform -> on(platform, identities, board, person))
        .filter(address -> !closed.holds(address))
        .findFirst();
  }

  /** Whether a person could be written to by e-mail, and wants none. */
  boolean hasTurnedMailOff(Records records, long person) {
    return chats.of(House.EMAIL).isPresent()
        && records.people().emailOf(person).isPresent()
        && !records.mailLinks().wanted(person);
  }

  private static boolean takesMail(Records records, long person) {
    return records.people().emailOf(person).isPresent() && records.mailLinks().wanted(person);
  }

  private boolean asksToSignIn(String platform) {
    return chats.of(platform).filter(Chat::asksToSignIn).isPresent();
  }

  /** Who has a session is in, though it began before such people were noted. */
  private static boolean hasSignedIn(
      Records records, List<People.Identity> identities, long person) {
    return identities.stream().anyMatch(each -> each.platform().equals(House.LOCAL))
        || records.people().credentials().hasSession(person);
  }

  private static Stream<Address> on(
      String platform, List<People.Identity> identities, Board board, long person) {
    if (House.isOwn(platform)) return Stream.of(House.direct(platform, board.slug(), person));
    return identities.stream()
        .filter(each -> each.platform().equals(platform))
        .map(each -> new Address(platform, each.workspace(), each.user()));
  }
}
