package org.beadle.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

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
    if (doors.opens(token)) context.html(Templates.fill("sign-in", token));
    else goOn(context);
  }

  /** A link that is spent turns nobody away who is signed in already. */
  private void goOn(Context context) {
    if (SessionCookie.of(context).flatMap(doors::personOf).isEmpty())
      throw new Refused(Problem.LINK_SPENT);
    context.redirect("/", HttpStatus.SEE_OTHER);
  }

  private void use(Context context) {
    Optional<String> session = doors.useLink(context.pathParam("token"), Attempt.of(context));
    if (session.isEmpty()) {
      goOn(context);
      return;
    }
    SessionCookie.of(context).filter(old -> !session.get().equals(old)).ifPresent(doors::signOut);
    SessionCookie.give(context, session.get(), https);
    context.redirect("/", HttpStatus.SEE_OTHER);
  }

  private void leave(Context context) {
    SessionCookie.of(context).ifPresent(doors::signOut);
    SessionCookie.take(context, https);
    context.html(Templates.fill("signed-out", ""));
  }
}
