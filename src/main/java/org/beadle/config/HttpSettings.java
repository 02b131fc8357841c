package org.beadle.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where the HTTP server listens.
 *
 * @param port 0 for any free one
 * @param publicUrl how people and platforms reach it from outside, without a slash at its end
 */
public record HttpSettings(String host, int port, Optional<URI> publicUrl) {
  static final Setting<String> HOST =
      Setting.text(
          "http.host",
          "127.0.0.1",
          "The network address that the server listens on. 127.0.0.1 can be reached from this"
              + " machine only; 0.0.0.0 is every address that the machine has.");

  static final Setting<Integer> PORT =
      Setting.whole("http.port", 8080, 0, 65_535, "The port it listens on. 0 is any free one.");

  static final Setting<Optional<URI>> PUBLIC_URL =
      Setting.optionalRoot(
          "http.public-url",
          "The address at which people and platforms reach the server, such as"
              + " https://beadle.example, without a path. Links in messages begin with it. Empty: the"
              + " host and port.");

  static final List<Setting<?>> ALL = List.of(HOST, PORT, PUBLIC_URL);

  static HttpSettings of(Values values) {
    return new HttpSettings(values.get(HOST), values.get(PORT), values.get(PUBLIC_URL));
  }

  /** Whether only this machine can reach the server. */
  public boolean loopback() {
    return WebAddress.isLoopback(host);
  }

  /** Whether people and platforms reach the server over TLS. */
  boolean overHttps() {
    return publicUrl.map(URI::getScheme).filter("https"::equalsIgnoreCase).isPresent();
  }

  /**
   * How links begin, without a slash at their end.
   *
   * @param listening the port that the server got, which differs from {@link #port()} where that is
   *     0
   */
  public URI address(int listening) {
    return publicUrl.orElseGet(() -> listening(listening));
  }

  /** Where the server itself listens, whatever stands between it and people. */
  public URI listening(int port) {
    return URI.create("http://" + bracketed() + ":" + port);
  }

  private String bracketed() {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }
}
