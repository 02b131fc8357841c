package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.beadle.store.Credentials;
import org.beadle.store.Records;

/**
 * One coming in by a one-use link. A form that is sent twice comes to the same session: a browser
 * shows only the last answer, so that what the first one said would be lost.
 *
 * @param link the link's token
 * @param once what only the form has that was sent; where it is empty, no session is given twice
 */
record Admission(String link, String once) {
  /** How long the same form gets the same session. */
  static final Duration AGAIN = Duration.ofMinutes(1);

  /** Opens the session; its token. */
  String open(Records records, long person, Instant now) {
    Secret session = session();
    credentials(records)
        .openSession(person, session.hash(), now, now.plus(Doorkeeper.SESSION_LASTS));
    records.people().identify(person, House.LOCAL, "", Long.toString(person), now);
    return session.text();
  }

  /** The token of the session that this form opened a moment ago, if it still stands. */
  Optional<String> again(Records records, Instant now) {
    return Optional.of(session())
        .filter(secret -> credentials(records).isGoodSince(secret.hash(), now.minus(AGAIN), now))
        .map(Secret::text);
  }

  /** Made of both secrets, so that it need not be kept to be given again. */
  private Secret session() {
    return once.isBlank() ? Secret.token() : new Secret(new Secret(link + " " + once).hash());
  }

  private static Credentials credentials(Records records) {
    return records.people().credentials();
  }
}
