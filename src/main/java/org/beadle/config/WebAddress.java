package org.beadle.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/** Reads addresses of web servers and hosts. */
final class WebAddress {
  private static final Map<String, Integer> USUAL_PORTS = Map.of("http", 80, "https", 443);

  private WebAddress() {}

  /**
   * An http or https address without a user, query or fragment; a slash at its end is dropped.
   *
   * @throws IllegalArgumentException with a plain reason where it is none
   */
  static URI read(String text) {
    URI address = parse(text);
    boolean whole = address.getScheme() != null && address.getHost() != null;
    if (!whole || !USUAL_PORTS.containsKey(address.getScheme())) {
      throw new IllegalArgumentException("an address such as https://beadle.example is wanted");
    }
    if (address.getUserInfo() != null
        || address.getQuery() != null
        || address.getFragment() != null) {
      throw new IllegalArgumentException("the address may hold no user, \"?\" or \"#\"");
    }
    return address;
  }

  /**
   * The same for where a server is reached: without a path, since its pages stand at the root, and
   * without a port that browsers leave out.
   *
   * @throws IllegalArgumentException with a plain reason where it is none
   */
  static URI readRoot(String text) {
    URI address = read(text);
    if (!address.getRawPath().isEmpty()) {
      throw new IllegalArgumentException(
          "the address may hold no path: Beadle's pages can stand at the root of a host only");
    }
    boolean usual = Integer.valueOf(address.getPort()).equals(USUAL_PORTS.get(address.getScheme()));
    String port = address.getPort() < 0 || usual ? "" : ":" + address.getPort();
    return URI.create(address.getScheme() + "://" + address.getHost() + port);
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
