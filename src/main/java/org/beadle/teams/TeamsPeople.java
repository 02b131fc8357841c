package org.beadle.teams;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.beadle.chat.ChatException;
import org.beadle.chat.Incoming;
import org.beadle.chat.Remembered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who the people are: the tenant of their account, and the e-mail address that it vouches for.
 * Looked up in the conversation's roster, and kept for some hours.
 */
final class TeamsPeople {
  private static final Logger LOG = LoggerFactory.getLogger(TeamsPeople.class);
  private static final Duration KEPT = Duration.ofHours(12);

  /** Whom a roster does not hold, or may not be asked for, may be in it soon. */
  private static final Duration UNKNOWN_KEPT = Duration.ofMinutes(5);

  private static final int MOST = 10_000;

  private record Key(String tenant, String user) {}

  private record Profile(String tenant, Optional<String> email) {}

  private final Connector connector;
  private final Remembered<Key, Profile> profiles;
  private final Remembered<Key, Profile> unknown;

  TeamsPeople(Connector connector, InstantSource clock) {
    this.connector = connector;
    this.profiles = new Remembered<>(clock, KEPT, MOST);
    this.unknown = new Remembered<>(clock, UNKNOWN_KEPT, MOST);
  }

  /** Who spoke; empty where Teams must be asked first. */
  Optional<Incoming.User> recognise(Origin origin) {
    Key key = key(origin);
    return profiles.find(key).or(() -> unknown.find(key)).map(profile -> user(origin, profile));
  }

  /**
   * Who spoke, of whom Teams is asked.
   *
   * @throws ChatException where Teams can't be asked now
   */
  Incoming.User introduce(Origin origin) throws ChatException {
    Optional<Incoming.User> known = recognise(origin);
    return known.isPresent() ? known.get() : user(origin, lookUp(origin));
  }

  /** Who spoke, as far as it shows without Teams. */
  Incoming.User unasked(Origin origin) {
    return new Incoming.User(
        ownTenant(origin), origin.from().known(), Optional.empty(), origin.personal(), false);
  }

  private Profile lookUp(Origin origin) throws ChatException {
    try {
      TeamsPerson person = connector.member(origin.hall(), origin.from().id());
      Profile profile = profile(origin, person);
      profiles.keep(key(origin), profile);
      return profile;
    } catch (ChatException failure) {
      LOG.info("A person could not be found in a roster: {}", failure.getMessage());
      if (failure.outcome() != ChatException.Outcome.FINAL) throw failure;
      Profile nothing = new Profile(ownTenant(origin), Optional.empty());
      unknown.keep(key(origin), nothing);
      return nothing;
    }
  }

  private static Profile profile(Origin origin, TeamsPerson person) {
    String own = person.tenant().map(TeamsPeople::small).orElseGet(() -> ownTenant(origin));
    boolean insider = own.equals(origin.tenant()) && isSpeaker(origin, person);
    return new Profile(own, insider ? VouchedEmail.of(person) : Optional.empty());
  }

  /** A roster that answers with somebody else vouches for nobody. */
  private static boolean isSpeaker(Origin origin, TeamsPerson person) {
    return person.user().equals(origin.from().id())
        || (person.object().isPresent() && person.object().equals(origin.from().object()));
  }

  private static String ownTenant(Origin origin) {
    return origin.from().tenant().map(TeamsPeople::small).orElse(origin.tenant());
  }

  /** Ids of tenants are compared in small letters, as activities bring them. */
  private static String small(String tenant) {
    return tenant.toLowerCase(Locale.ROOT);
  }

  private static Key key(Origin origin) {
    return new Key(origin.tenant(), origin.from().known());
  }

  private static Incoming.User user(Origin origin, Profile profile) {
    return new Incoming.User(
        profile.tenant(), origin.from().known(), profile.email(), origin.personal());
  }
}
