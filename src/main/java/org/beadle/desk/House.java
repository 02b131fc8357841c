package org.beadle.desk;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.beadle.chat.Address;
import org.beadle.chat.Incoming;

/**
 * The platforms that are Beadle's own: the local chat, the terminal, and e-mail, in which people
 * act by links that Beadle made for them. They let in only whom they know, and name people by the
 * ids of the record, boards by their slug, and the places of groups and agencies by their ids.
 */
public final class House {
  /** E-mail, which reaches only who has an address and wants it. */
  static final String EMAIL = "email";

  /** The local chat. */
  static final String LOCAL = "local";

  private static final Set<String> PLATFORMS = Set.of(LOCAL, "terminal", EMAIL);
  private static final String GROUP = "group-";
  private static final String AGENCY = "agency-";
  private static final String DIRECT = "direct-";

  /** The place of the board itself. */
  public static final String BOARD = "board";

  private House() {}

  public static String groupPlace(long group) {
    return GROUP + group;
  }

  public static String agencyPlace(long agency) {
    return AGENCY + agency;
  }

  /** The place of the local chat where Beadle and one person talk alone. */
  public static String directPlace(String person) {
    return DIRECT + person;
  }

  static boolean isOwn(String platform) {
    return PLATFORMS.contains(platform);
  }

  /** The person who is speaking. */
  static OptionalLong person(Incoming.User user) {
    return number(user.id());
  }

  /** The group whose place {@code at} is; empty for any other place. */
  static OptionalLong group(Address at) {
    return at.place().startsWith(GROUP)
        ? number(at.place().substring(GROUP.length()))
        : OptionalLong.empty();
  }

  /** The person who is alone with Beadle at {@code at}; empty for any other place. */
  static Optional<Long> personAt(Address at) {
    if (!isOwn(at.platform())) return Optional.empty();
    String place = at.place();
    OptionalLong person =
        number(place.startsWith(DIRECT) ? place.substring(DIRECT.length()) : place);
    return person.isPresent() ? Optional.of(person.getAsLong()) : Optional.empty();
  }

  /** Where a person is told something alone. */
  static Address direct(String platform, String slug, long person) {
    return new Address(platform, slug, Long.toString(person));
  }

  private static OptionalLong number(String text) {
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException none) {
      return OptionalLong.empty();
    }
  }
}
