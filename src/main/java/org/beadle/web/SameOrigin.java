package org.beadle.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps other sites from acting through a reader's browser. Every request must be for a name that
 * is Beadle's own, so that a stranger's name which leads to this machine reads nothing; whatever
 * changes something must come from one of Beadle's own pages, as the browser vouches.
 */
final class SameOrigin {
  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

  private final Optional<String> publicHost;

  SameOrigin(WebSettings settings) {
    publicHost = settings.publicUrl().map(URI::getRawAuthority);
  }

  /** The handler, reached only by requests that pass. */
  Handler guard(Handler handler) {
    return guardName(
        context -> {
          if (!READING.contains(context.method()) && !fromOurPage(context))
            throw new Refused(Problem.FROM_ELSEWHERE);
          handler.handle(context);
        });
  }

  /** The handler, reached by requests for Beadle's own name, from wherever they come. */
  Handler guardName(Handler handler) {
    return context -> {
      if (!answersTo(context.host())) throw new Refused(Problem.WRONG_ADDRESS);
      handler.handle(context);
    };
  }

  /** Whether a request for {@code host}, as its header has it, is for this server. */
  boolean answersTo(String host) {
    String asked = Optional.ofNullable(host).orElse("");
    return OWN_MACHINE.contains(asked.replaceFirst(":[0-9]+$", ""))
        || publicHost.filter(asked::equalsIgnoreCase).isPresent();
  }

  private static boolean fromOurPage(Context context) {
    String site = context.header("Sec-Fetch-Site");
    return site == null ? hasOwnOrigin(context) : site.equals("same-origin");
  }

  /** For browsers that do not send Sec-Fetch-Site, or not to an address without TLS. */
  private static boolean hasOwnOrigin(Context context) {
    String origin = context.header("Origin");
    if (origin == null || !origin.contains("://")) return false;
    return origin.substring(origin.indexOf("://") + 3).equalsIgnoreCase(context.host());
  }
}
