package org.beadle.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.desk.Founding;
import org.beadle.desk.Founding.Field;

/** The page that sets the first board up, and signs its manager in. */
public final class Welcome implements Mount {
  private static final Map<Field, List<String>> TOO_LARGE =
      Map.of(Field.FILE, List.of("The file is too large: a board file is at most 1 MB."));

  private final Founding founding;
  private final SameOrigin sameOrigin;
  private final boolean https;
  private final Runnable afterwards;

  /**
   * @param settings the same as the server's
   * @param afterwards done when the board was made
   */
  public Welcome(Founding founding, WebSettings settings, Runnable afterwards) {
    this.founding = founding;
    this.sameOrigin = new SameOrigin(settings);
    this.https = settings.https();
    this.afterwards = afterwards;
  }

  /** The path of the page, for whoever may set the board up. */
  public String path() {
    return "/welcome/" + founding.token();
  }

  @Override
  public void on(JavalinConfig config) {
    config.routes.get("/welcome/{token}", sameOrigin.guard(this::ask));
    config.routes.post("/welcome/{token}", sameOrigin.guard(this::found));
  }

  private void ask(Context context) {
    String token = token(context);
    show(context, new WelcomeView(token, WelcomeView.BLANK, Map.of()));
  }

  /** Asked before the form is read. */
  private String token(Context context) {
    String token = context.pathParam("token");
    if (!founding.opens(token)) throw new Refused(Problem.WELCOME_SPENT);
    return token;
  }

  private void found(Context context) {
    Optional<String> before = again(context);
    if (before.isPresent()) enter(context, before.get());
    else found(context, token(context));
  }

  /** The same form sent again leads to where it led a moment ago. */
  private Optional<String> again(Context context) {
    return founding.again(context.pathParam("token"), Attempt.of(context));
  }

  private void enter(Context context, String session) {
    SessionCookie.give(context, session, https);
    context.redirect("/", HttpStatus.SEE_OTHER);
  }

  private void found(Context context, String token) {
    if (Uploaded.isTooLarge(context)) {
      show(context, new WelcomeView(token, WelcomeView.FROM_FILE, TOO_LARGE));
      return;
    }
    Founding.Form form = form(context);
    switch (founding.found(token, Attempt.of(context), form)) {
      case Founding.Outcome.Founded founded -> {
        afterwards.run();
        enter(context, founded.session());
      }
      case Founding.Outcome.Faulty faulty ->
          show(context, new WelcomeView(token, form, faulty.faults()));
      case Founding.Outcome.Closed closed ->
          enter(context, again(context).orElseThrow(() -> new Refused(Problem.WELCOME_SPENT)));
    }
  }

  private static Founding.Form form(Context context) {
    boolean fromFile = field(context, "how").equals("file");
    return new Founding.Form(
        fromFile,
        field(context, WelcomeView.name(Field.BOARD)),
        field(context, WelcomeView.name(Field.NATION)),
        field(context, WelcomeView.name(Field.ZONE)),
        field(context, WelcomeView.name(Field.MANAGER)),
        field(context, WelcomeView.name(Field.EMAIL)),
        fromFile ? Uploaded.of(context, WelcomeView.name(Field.FILE)) : Optional.empty());
  }

  private static String field(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("").strip();
  }

  private static void show(Context context, WelcomeView view) {
    context.status(view.faults().isEmpty() ? 200 : 422);
    context.html(Templates.fill("welcome", view));
  }
}
