package org.beadle.teams;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beadle.chat.ChatException;
import org.beadle.chat.Incoming;
import org.beadle.chat.Mentioned;
import org.beadle.chat.Remembered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who the people are that speak or are mentioned: the tenant of their account, and the e-mail
 * address that it vouches for. Looked up in the conversation's roster, and kept for some hours.
 */
final class TeamsPeople {
  private static final Logger LOG = LoggerFactory.getLogger(TeamsPeople.class);
  private static final Duration KEPT = Duration.ofHours(12);

  /** Whom a roster does not hold, or may not be asked for, may be in it soon. */
  private static final Duration UNKNOWN_KEPT = Duration.ofMinutes(5);

  private static final int MOST = 10_000;

  private record Key(String tenant, String user) {}

  /**
   * @param known the id by which the person is known
   */
  private record Profile(String tenant, String known, Optional<String> email) {}

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
    return find(key(origin)).map(profile -> user(origin, profile));
  }

  private Optional<Profile> find(Key key) {
    return profiles.find(key).or(() -> unknown.find(key));
  }

  /** Whether Teams need not be asked about anybody who is mentioned. */
  boolean knowsMentioned(Heard heard) {
    return heard.mentions().stream()
        .allMatch(mention -> find(key(heard.origin(), mention)).isPresent());
  }

  /**
   * Who spoke, of whom Teams is asked.
   *
   * @throws ChatException where Teams can't be asked now
   */
  Incoming.User introduce(Origin origin) throws ChatException {
    Optional<Incoming.User> known = recognise(origin);
    if (known.isPresent()) return known.get();
    Origin.Sender from = origin.from();
    Profile nobody = new Profile(ownTenant(origin), from.known(), Optional.empty());
    return user(origin, lookUp(origin, key(origin), from, nobody));
  }

  /**
   * Asks Teams about all who are mentioned.
   *
   * @throws ChatException where Teams can't be asked now
   */
  void introduceMentioned(Heard heard) throws ChatException {
    Origin origin = heard.origin();
    for (Activity.Mention mention : heard.mentions()) {
      Key key = key(origin, mention);
      if (find(key).isPresent()) continue;
      Origin.Sender who =
          new Origin.Sender(mention.id(), Optional.empty(), Optional.of(origin.tenant()));
      lookUp(origin, key, who, new Profile(origin.tenant(), mention.id(), Optional.empty()));
    }
  }

  /** Who spoke, as far as it shows without Teams. */
  Incoming.User unasked(Origin origin) {
    return new Incoming.User(
        ownTenant(origin), origin.from().known(), Optional.empty(), origin.personal(), false);
  }

  /**
   * @param nobody stands for who is in no roster
   */
  private Profile lookUp(Origin origin, Key key, Origin.Sender who, Profile nobody)
      throws ChatException {
    try {
      Profile profile = profile(origin, who, nobody, connector.member(origin.hall(), who.id()));
      profiles.keep(key, profile);
      return profile;
    } catch (ChatException failure) {
      LOG.info("A person could not be found in a roster: {}", failure.getMessage());
      if (failure.outcome() != ChatException.Outcome.FINAL) throw failure;
      unknown.keep(key, nobody);
      return nobody;
    }
  }

  /** A roster that answers with somebody else vouches for nobody. */
  private static Profile profile(
      Origin origin, Origin.Sender who, Profile nobody, TeamsPerson person) {
    String own = person.tenant().map(TeamsPeople::small).orElse(nobody.tenant());
    boolean same = isSame(who, person);
    boolean insider = own.equals(origin.tenant()) && same;
    return new Profile(
        own,
        who.object().or(() -> person.object().filter(id -> same)).orElse(who.id()),
        insider ? VouchedEmail.of(person) : Optional.empty());
  }

  private static boolean isSame(Origin.Sender who, TeamsPerson person) {
    return person.user().equals(who.id())
        || (person.object().isPresent() && person.object().equals(who.object()));
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

  private static Key key(Origin origin, Activity.Mention mention) {
    return new Key(origin.tenant(), mention.id());
  }

  private static Incoming.User user(Origin origin, Profile profile) {
    return new Incoming.User(
        profile.tenant(), origin.from().known(), profile.email(), origin.personal());
  }

  /** What the inbox hears, with those whom it mentions as far as they are known. */
  Incoming incoming(Heard heard, Incoming.User user) {
    Map<String, String> words = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    Map<String, Mentioned.Account> accounts = new HashMap<>();
    for (Activity.Mention mention : heard.mentions()) {
      Optional<Profile> profile = find(key(heard.origin(), mention));
      String word = "@" + profile.map(TeamsPeople::word).orElse(mention.id());
      words.put("@" + mention.id(), word);
      names.put(word, "@" + mention.name());
      profile.map(TeamsPeople::account).ifPresent(account -> accounts.put(word, account));
    }
    return new Incoming(
        heard.origin().address(),
        user,
        new Mentioned(words).readable(heard.words()),
        heard.press(),
        Optional.of(heard.occasion()),
        new Mentioned(names, accounts));
  }

  /** Anybody may choose a name; so whom a mention means is told by the address, or by the id. */
  private static String word(Profile profile) {
    return profile.email().orElse(profile.known());
  }

  private static Mentioned.Account account(Profile profile) {
    return new Mentioned.Account(profile.tenant(), profile.known());
  }
}
