package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.store.Credentials;
import org.beadle.store.Store;

/** Lets people in to the pages: one-use links, and the sessions that they open. */
public final class Doorkeeper {
  /** How long a link is good. */
  public static final Duration LINK_LASTS = Duration.ofDays(1);

  /** How long a session is good. */
  public static final Duration SESSION_LASTS = Duration.ofDays(7);

  private final Store store;
  private final InstantSource clock;

  public Doorkeeper(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Makes a link's token for a person, to be handed to that person only. Links of that person that
   * were not used yet are good no more.
   */
  public String link(long person) {
    Secret token = Secret.token();
    Instant now = clock.instant();
    store.change(
        records -> {
          Credentials credentials = records.people().credentials();
          credentials.cancelLinks(person, now);
          credentials.issueLink(person, token.hash(), now.plus(LINK_LASTS));
        });
    return token.text();
  }

  /**
   * What was taken from a person.
   *
   * @param sessions that were open
   * @param links that were not used yet
   * @param codes to join by that were not used yet
   */
  public record Revoked(int sessions, int links, int codes) {}

  /** Ends all of a person's sessions, and links and codes that were not used yet. */
  public Revoked revoke(long person) {
    Instant now = clock.instant();
    return store.write(
        records -> {
          Credentials credentials = records.people().credentials();
          records.people().gone(person, House.LOCAL, now);
          return new Revoked(
              credentials.endSessions(person, now),
              credentials.cancelLinks(person, now),
              credentials.cancelCodes(person, now));
        });
  }

  /** Whether a link would let somebody in now; it is not used up by this. */
  public boolean opens(String token) {
    Instant now = clock.instant();
    return store.read(
        records -> records.people().credentials().isGoodLink(new Secret(token).hash(), now));
  }

  /**
   * Uses a link up; the token of the session that it opens, or empty where it is not good. The same
   * form, sent again within a minute, gets the same session.
   *
   * @param once what only the form has that was sent, or an empty text
   */
  public Optional<String> useLink(String token, String once) {
    Instant now = clock.instant();
    Admission admission = new Admission(token, once);
    return store.write(
        records -> {
          OptionalLong person =
              records.people().credentials().useLink(new Secret(token).hash(), now);
          return person.isPresent()
              ? Optional.of(admission.open(records, person.getAsLong(), now))
              : admission.again(records, now);
        });
  }

  /** Whose session it is; empty where it has ended. */
  public OptionalLong personOf(String session) {
    Instant now = clock.instant();
    return store.read(
        records -> records.people().credentials().sessionOf(new Secret(session).hash(), now));
  }

  public void signOut(String session) {
    Instant now = clock.instant();
    store.change(
        records -> records.people().credentials().endSession(new Secret(session).hash(), now));
  }
}
