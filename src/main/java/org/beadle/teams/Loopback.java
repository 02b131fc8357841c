package org.beadle.teams;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Tells names and addresses of this machine, without asking any other. */
final class Loopback {
  private static final Set<String> SIX = Set.of("::1", "[::1]", "0:0:0:0:0:0:0:1");

  private Loopback() {}

  /** Whether {@code host}, a name or an address without a port, is this machine itself. */
  static boolean is(String host) {
    return host.toLowerCase(Locale.ROOT).equals("localhost")
        || host.matches("127(\\.\\d{1,3}){3}")
        || SIX.contains(host);
  }

  static boolean is(URI address) {
    return address.getHost() != null && is(address.getHost());
  }
}
