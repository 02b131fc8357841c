package org.beadle.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * What every answer tells the browser to refuse: scripts, styles and frames from anywhere else, and
 * guessing at types. Pages are not kept, since they show what only their reader may see.
 */
record SecurityHeaders(boolean https) implements Handler {
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  @Override
  public void handle(Context context) {
    context
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        .header("Cache-Control", "no-store");
    if (https) context.header("Strict-Transport-Security", "max-age=31536000");
  }
}
