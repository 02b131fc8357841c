package org.beadle.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/**
 * Signing in by a one-use link, and out. Opening a link changes nothing, since mail scanners open
 * every link; the button on its page uses it.
 */
record SignIn(Doors doors, SameOrigin sameOrigin, boolean https) implements Mount {
  @Override
  public void on(JavalinConfig config) {
    config.routes.get("/sign-in/{token}", sameOrigin.guard(this::ask));
    config.routes.post("/sign-in/{token}", sameOrigin.guard(this::use));
    config.routes.post("/sign-out", sameOrigin.guard(this::leave));
  }

  private void ask(Context context) {
    String token = context.pathParam("token");
    if (!doors.opens(token)) throw new Refused(Problem.LINK_SPENT);
    context.html(Templates.fill("sign-in", token));
  }

  private void use(Context context) {
    String session =
        doors
            .useLink(context.pathParam("token"))
            .orElseThrow(() -> new Refused(Problem.LINK_SPENT));
    SessionCookie.of(context).ifPresent(doors::signOut);
    SessionCookie.give(context, session, https);
    context.redirect("/", HttpStatus.SEE_OTHER);
  }

  private void leave(Context context) {
    SessionCookie.of(context).ifPresent(doors::signOut);
    SessionCookie.take(context, https);
    context.html(Templates.fill("signed-out", ""));
  }
}
