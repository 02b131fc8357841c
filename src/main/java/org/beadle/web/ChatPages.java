package org.beadle.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The local chat's page, and what it asks of the server while it is open. */
public final class ChatPages implements Mount {
  private static final int SHOWN = 100;
  private static final int LONGEST_SAID = 400;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private final LocalChat chat;
  private final Entrance entrance;
  private final Visits visits;
  private final SameOrigin sameOrigin;
  private final WebSettings settings;
  private final Predicate<Visit> imports;

  /**
   * @param chat opened, or to be opened before anyone comes
   * @param settings the same as the server's
   * @param imports whether a visitor may go to the page for imports
   */
  public ChatPages(
      LocalChat chat, Entrance entrance, WebSettings settings, Predicate<Visit> imports) {
    this.imports = imports;
    this.chat = chat;
    this.entrance = entrance;
    this.visits = new Visits(chat.assembly(), entrance);
    this.sameOrigin = new SameOrigin(settings);
    this.settings = settings;
  }

  /**
   * Where a member finds a command in the box, to be sent or not: where Beadle and the member talk
   * alone, so that whatever the command is about may be answered there.
   *
   * @param base how addresses begin, without a slash at the end
   * @param board the board's slug
   */
  public static URI address(URI base, String board, String command) {
    return URI.create(
        base
            + "/?board="
            + URLEncoder.encode(board, StandardCharsets.UTF_8)
            + "&place="
            + Place.OWN
            + "&say="
            + URLEncoder.encode(command, StandardCharsets.UTF_8));
  }

  @Override
  public void on(JavalinConfig config) {
    RoutesConfig routes = config.routes;
    routes.get("/", guard(this::page));
    routes.get("/messages", guard(this::messages));
    routes.get("/completions", guard(this::completions));
    routes.get(Download.ROUTE, guard(new Download(chat, visits)));
    routes.get("/live", guard(new Live(chat.feed(), visits)));
    routes.post("/say", guard(new Say(chat, visits)));
    switch (entrance) {
      case Entrance.Demonstration open ->
          routes.post("/demonstration/move", guard(new Move(open.clock(), chat.feed(), visits)));
      case Entrance.SignedIn signedIn ->
          new SignIn(signedIn.doors(), sameOrigin, settings.https()).on(config);
    }
  }

  private Handler guard(Handler handler) {
    return sameOrigin.guard(handler);
  }

  private void page(Context context) {
    Visit visit = visits.ofNewPage(context);
    List<Message> shown = shown(context, visit);
    ChatView view =
        new ChatView(
            visit,
            chat.assembly(),
            visits.boardsOf(visit),
            today(),
            MessageView.list(shown, visit),
            pages(context, visit, shown),
            imports.test(visit),
            said(context));
    context.html(Templates.fill("chat", view));
  }

  /** A link puts a command into the box and no more: only its sender sends it. */
  private static String said(Context context) {
    String said = Optional.ofNullable(context.queryParam("say")).orElse("");
    return said.length() <= LONGEST_SAID ? said : "";
  }

  /** The messages alone, for a page that was cut off for a while. */
  private void messages(Context context) {
    Visit visit = visits.of(context);
    context.html(Templates.fill("messages", MessageView.list(shown(context, visit), visit)));
  }

  private List<Message> shown(Context context, Visit visit) {
    OptionalLong before =
        Optional.ofNullable(context.queryParam("before"))
            .filter(text -> NUMBER.matcher(text).matches())
            .map(text -> OptionalLong.of(Long.parseLong(text)))
            .orElseGet(OptionalLong::empty);
    return chat.transcript().latest(visit.address(), visit.speaker().id(), before, SHOWN);
  }

  private static ChatView.Pages pages(Context context, Visit visit, List<Message> shown) {
    String here = visit.place().id();
    Optional<String> earlier =
        shown.size() < SHOWN
            ? Optional.empty()
            : Optional.of(visit.link(here, "before=" + shown.getFirst().id()));
    Optional<String> latest =
        Optional.ofNullable(context.queryParam("before")).map(before -> visit.link(here));
    return new ChatView.Pages(earlier, latest);
  }

  private Optional<LocalDate> today() {
    return switch (entrance) {
      case Entrance.Demonstration open -> Optional.of(open.clock().today());
      case Entrance.SignedIn signedIn -> Optional.empty();
    };
  }

  private void completions(Context context) {
    Visit visit = visits.of(context);
    String typed = Optional.ofNullable(context.queryParam("typed")).orElse("");
    context.json(
        chat.assembly()
            .completions(visit.board().slug(), visit.speaker().id(), visit.place().id(), typed));
  }
}
