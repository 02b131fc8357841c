package org.beadle.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.beadle.desk.Doorkeeper;

/** Carries a session's token. Scripts can't read it, and other sites' requests do not bring it. */
final class SessionCookie {
  private static final String NAME = "beadle-session";

  /** In seconds: the browser keeps it for as long as it is good, though it be closed. */
  private static final int LASTS = (int) Doorkeeper.SESSION_LASTS.toSeconds();

  private SessionCookie() {}

  static Optional<String> of(Context context) {
    return Optional.ofNullable(context.cookie(NAME)).filter(token -> !token.isBlank());
  }

  static void give(Context context, String token, boolean https) {
    context.cookie(new Cookie(NAME, token, "/", LASTS, https, true, null, SameSite.LAX));
  }

  static void take(Context context, boolean https) {
    context.cookie(new Cookie(NAME, "", "/", 0, https, true, null, SameSite.LAX));
  }
}
