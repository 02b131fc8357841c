package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
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

  /** Makes a link's token for a person, to be handed to that person only. */
  public String link(long person) {
    Secret token = Secret.token();
    Instant expires = clock.instant().plus(LINK_LASTS);
    store.change(
        records -> records.people().credentials().issueLink(person, token.hash(), expires));
    return token.text();
  }

  /** Uses a link up; the token of the session that it opens, or empty where it is not good. */
  public Optional<String> useLink(String token) {
    Instant now = clock.instant();
    return store.write(
        records -> {
          OptionalLong person =
              records.people().credentials().useLink(new Secret(token).hash(), now);
          if (person.isEmpty()) return Optional.empty();
          Secret session = Secret.token();
          records
              .people()
              .credentials()
              .openSession(person.getAsLong(), session.hash(), now, now.plus(SESSION_LASTS));
          return Optional.of(session.text());
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
