package org.beadle.web;

import java.net.URI;
import java.util.Optional;

/**
 * Where the HTTP server listens.
 *
 * @param host the interface it binds to, such as {@code 127.0.0.1}
 * @param port the port; 0 for any that is free
 * @param publicUrl the address by which people reach it where that is another, such as {@code
 *     https://beadle.example.org}; empty on one's own machine
 */
public record WebSettings(String host, int port, Optional<URI> publicUrl) {
  /** Reached from this machine only. */
  public static WebSettings loopback(int port) {
    return new WebSettings("127.0.0.1", port, Optional.empty());
  }

  /** Whether people reach it over TLS. */
  public boolean https() {
    return publicUrl.map(URI::getScheme).filter("https"::equalsIgnoreCase).isPresent();
  }
}
