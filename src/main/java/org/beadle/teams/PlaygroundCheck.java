package org.beadle.teams;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beadle.teams.TeamsConnection.Playground;

/**
 * Tells whether a request comes from a program on this machine, which is all that can be told of
 * the Agents Playground: neither through a proxy or a tunnel, nor from a page in a browser.
 */
final class PlaygroundCheck {
  private static final Set<String> FORWARDED = Set.of("forwarded", "x-real-ip", "via");

  private PlaygroundCheck() {}

  static Admission check(Request request) {
    return objection(request)
        .<Admission>map(reason -> Admission.forbidden(Playground.SETTING + " is on, and " + reason))
        .orElseGet(() -> new Admission.Admitted(Optional.empty()));
  }

  private static Optional<String> objection(Request request) {
    if (!Loopback.is(request.peer())) return Optional.of("it comes from another machine");
    if (request.headers().keySet().stream().anyMatch(PlaygroundCheck::forwards)) {
      return Optional.of("it was forwarded");
    }
    if (!request.header("Host").stream().allMatch(PlaygroundCheck::isOurs)) {
      return Optional.of("it asks for another machine");
    }
    return request.header("Origin").isEmpty()
        ? Optional.empty()
        : Optional.of("it comes from a page in a browser");
  }

  private static boolean forwards(String header) {
    String name = header.toLowerCase(Locale.ROOT);
    return name.startsWith("x-forwarded") || FORWARDED.contains(name);
  }

  private static boolean isOurs(String host) {
    return Loopback.is(host.replaceFirst(":\\d+$", ""));
  }
}
