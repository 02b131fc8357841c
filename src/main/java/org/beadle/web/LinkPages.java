package org.beadle.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beadle.desk.LinkDesk;
import org.beadle.desk.LinkState;

/**
 * The pages behind the links in e-mails. Opening one changes nothing, since mail scanners open
 * every link; the button on it does. The link itself says who is acting, so nobody signs in.
 */
public final class LinkPages implements Mount {
  private static final String PRESS = "/press/";
  private static final String CHOICE = "/e-mail/";
  private static final int LONGEST = 3000;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final LinkDesk desk;
  private final SameOrigin sameOrigin;

  /**
   * @param settings the same as the server's
   */
  public LinkPages(LinkDesk desk, WebSettings settings) {
    this.desk = desk;
    this.sameOrigin = new SameOrigin(settings);
  }

  /** Where the link with this token leads that presses a button. */
  public static URI press(URI base, String token) {
    return URI.create(base + PRESS + token);
  }

  /** Where the link with this token leads by which e-mail is turned off. */
  public static URI choice(URI base, String token) {
    return URI.create(base + CHOICE + token);
  }

  @Override
  public void on(JavalinConfig config) {
    config.routes.get(PRESS + "{token}", sameOrigin.guard(this::ask));
    config.routes.post(PRESS + "{token}", sameOrigin.guard(this::press));
    config.routes.get(CHOICE + "{token}", sameOrigin.guard(this::offer));
    // A reader's mail program posts here by itself (RFC 8058), from no page of ours.
    config.routes.post(CHOICE + "{token}", sameOrigin.guardName(this::choose));
  }

  private void ask(Context context) {
    String token = context.pathParam("token");
    if (!(desk.look(token) instanceof LinkState.Ready ready))
      throw new Refused(problem(desk.look(token)));
    context.html(Templates.fill("press", new LinkView.Asked(token, ready)));
  }

  private void press(Context context) {
    String token = context.pathParam("token");
    LinkDesk.Answer answer =
        desk.press(token, answered(context, desk.look(token)))
            .orElseThrow(() -> new Refused(problem(desk.look(token))));
    context.html(Templates.fill("pressed", new LinkView.Answered(answer)));
  }

  /** The answer to the button's question, where the link has a button that asks one. */
  private static Optional<String> answered(Context context, LinkState state) {
    if (!(state instanceof LinkState.Ready ready) || ready.button().ask().isEmpty())
      return Optional.empty();
    return Optional.of(words(context).orElseThrow(() -> new Refused(Problem.NOT_UNDERSTOOD)));
  }

  private static Optional<String> words(Context context) {
    Optional<String> words = Optional.ofNullable(context.formParam("words")).map(String::strip);
    if (words.map(String::length).orElse(0) > LONGEST) throw new Refused(Problem.ofStatus(413));
    return words.filter(text -> !text.isEmpty());
  }

  private void offer(Context context) {
    String token = context.pathParam("token");
    LinkState state = desk.look(token);
    if (!(state instanceof LinkState.Choice choice)) throw new Refused(problem(state));
    context.html(Templates.fill("choice", new LinkView.Chosen(token, choice, false)));
  }

  /** Without a word of the form it is a mail program, which only turns e-mail off. */
  private void choose(Context context) {
    String token = context.pathParam("token");
    boolean wanted = "yes".equals(context.formParam("wanted"));
    if (!desk.choose(token, wanted)) throw new Refused(problem(desk.look(token)));
    if (desk.look(token) instanceof LinkState.Choice choice)
      context.html(Templates.fill("choice", new LinkView.Chosen(token, choice, true)));
  }

  private static Problem problem(LinkState state) {
    return switch (state) {
      case LinkState.Used(LocalDate on) -> Problem.linkUsed(DAY.format(on));
      case LinkState.Expired(LocalDate on, List<String> managers) ->
          Problem.linkExpired(DAY.format(on), managers);
      case LinkState.Unknown unknown -> Problem.NO_SUCH_LINK;
      case LinkState.Ready elsewhere -> Problem.NO_SUCH_LINK;
      case LinkState.Choice elsewhere -> Problem.NO_SUCH_LINK;
    };
  }
}
