package org.beadle.email;

import java.time.Duration;
import java.util.Optional;

/**
 * How mail leaves.
 *
 * @param host the server that takes it
 * @param login who Beadle is to that server; empty where it asks nobody
 * @param sender whom letters are from
 * @param oneClick whether programs may turn e-mail off for their reader, which needs https
 * @param patience how long the server may take for each step
 */
public record EmailConnection(
    String host,
    int port,
    Security security,
    Optional<Login> login,
    Sender sender,
    boolean oneClick,
    Duration patience) {
  /** How long a server may take, which is longer than for a chat: many check for spam meanwhile. */
  public static final Duration PATIENCE = Duration.ofMinutes(1);

  /** How the line is kept from others. */
  public enum Security {
    /** It becomes TLS before anything is said; a server that can't is not used. */
    STARTTLS,
    /** It is TLS from the first byte. */
    TLS,
    /** Not at all: for a server on the same machine. */
    NONE
  }

  /** A user of the server. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return user + " (secret)";
    }
  }

  /** Whom letters are from. */
  public record Sender(String name, String address) {
    String domain() {
      return address.substring(address.lastIndexOf('@') + 1);
    }
  }
}
