package org.beadle.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URI;
import java.util.Locale;
import org.beadle.desk.AgendaDesk;
import org.beadle.desk.AgendaDesk.Looker;
import org.beadle.desk.AgendaDesk.Sheet;
import org.beadle.report.WordDocument;

/** The agendas of meetings: a list of those to come, each as a page to print and as a Word file. */
public final class AgendaPages implements Mount {
  static final String LIST = "/agendas";

  private final AgendaDesk desk;
  private final Visits visits;
  private final SameOrigin sameOrigin;

  /**
   * @param settings the same as the server's
   */
  public AgendaPages(LocalChat chat, Entrance entrance, WebSettings settings, AgendaDesk desk) {
    this.desk = desk;
    this.visits = new Visits(chat.assembly(), entrance);
    this.sameOrigin = new SameOrigin(settings);
  }

  /**
   * Where the page of a meeting's agenda is.
   *
   * @param base how addresses begin, without a slash at the end
   * @param board the board's slug
   */
  public static URI address(URI base, String board, long meeting) {
    return URI.create(base + LIST + "/" + meeting + "?board=" + board);
  }

  @Override
  public void on(JavalinConfig config) {
    config.routes.get(LIST, guard(this::list));
    config.routes.get(LIST + "/{meeting}", guard(this::page));
    config.routes.get(LIST + "/{meeting}/word", guard(this::word));
  }

  private Handler guard(Handler handler) {
    return sameOrigin.guard(handler);
  }

  private void list(Context context) {
    Visit visit = visits.of(context);
    context.html(
        Templates.fill("agendas", new AgendaView.Coming(visit, desk.coming(looker(visit)))));
  }

  private void page(Context context) {
    Visit visit = visits.of(context);
    AgendaView.Page view =
        new AgendaView.Page(visit, meeting(context), sheet(context, visit).paper());
    context.html(Templates.fill("agenda", view));
  }

  private void word(Context context) {
    Sheet sheet = sheet(context, visits.of(context));
    context
        .contentType(WordDocument.TYPE)
        .header("Content-Disposition", "attachment; filename=\"" + fileName(sheet) + "\"")
        .result(WordDocument.of(sheet.paper()));
  }

  private static String fileName(Sheet sheet) {
    String group =
        sheet
            .group()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return "agenda-" + group + "-" + sheet.on() + ".docx";
  }

  private Sheet sheet(Context context, Visit visit) {
    return desk.sheet(looker(visit), meeting(context))
        .orElseThrow(() -> new Refused(Problem.NO_SUCH_PLACE));
  }

  private static long meeting(Context context) {
    String id = context.pathParam("meeting");
    if (!id.matches("[0-9]{1,18}")) throw new Refused(Problem.NO_SUCH_PLACE);
    return Long.parseLong(id);
  }

  private static Looker looker(Visit visit) {
    return new Looker(visit.board().slug(), Long.parseLong(visit.speaker().id()));
  }
}
