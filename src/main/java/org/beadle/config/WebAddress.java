package org.beadle.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Reads addresses of web servers and hosts. */
final class WebAddress {
  private static final Set<String> WEB = Set.of("http", "https");

  private WebAddress() {}

  /**
   * An http or https address without a user, query or fragment; a slash at its end is dropped.
   *
   * @throws IllegalArgumentException with a plain reason where it is none
   */
  static URI read(String text) {
    URI address = parse(text);
    boolean whole = address.getScheme() != null && address.getHost() != null;
    if (!whole || !WEB.contains(address.getScheme())) {
      throw new IllegalArgumentException("an address such as https://beadle.example is wanted");
    }
    if (address.getUserInfo() != null
        || address.getQuery() != null
        || address.getFragment() != null) {
      throw new IllegalArgumentException("the address may hold no user, \"?\" or \"#\"");
    }
    return address;
  }

  private static URI parse(String text) {
    try {
      return new URI(text.replaceFirst("/+$", ""));
    } catch (URISyntaxException unreadable) {
      throw new IllegalArgumentException("this is not a web address", unreadable);
    }
  }

  /** Whether only this machine itself can reach {@code host}. */
  static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost")
        || host.matches("127(\\.\\d{1,3}){3}")
        || host.equals("::1")
        || host.equals("[::1]");
  }
}
