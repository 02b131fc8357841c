package org.beadle.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;
import org.beadle.desk.FileDesk;
import org.beadle.desk.FileDesk.Answer;
import org.beadle.desk.FileDesk.Bringer;

/** The page on which board managers import plans, diaries and registers: choose, look, confirm. */
public final class ImportPages implements Mount {
  private static final String NO_FILE = "Choose a file first.";
  private static final String TOO_LARGE =
      "The file is larger than "
          + FileDesk.LARGEST / 1024 / 1024
          + " MB. Take pictures out of it and save it again.";

  private final FileDesk desk;
  private final Visits visits;
  private final SameOrigin sameOrigin;
  private final Runnable afterwards;

  /**
   * @param settings the same as the server's
   * @param afterwards done when a file was imported, which may have made groups and agencies
   */
  public ImportPages(
      LocalChat chat, Entrance entrance, WebSettings settings, FileDesk desk, Runnable afterwards) {
    this.desk = desk;
    this.visits = new Visits(chat.assembly(), entrance);
    this.sameOrigin = new SameOrigin(settings);
    this.afterwards = afterwards;
  }

  /** Whether a visitor may import files. */
  public boolean admits(Visit visit) {
    return desk.refusal(bringer(visit)).isEmpty();
  }

  @Override
  public void on(JavalinConfig config) {
    config.routes.get("/import", guard(this::form));
    config.routes.post("/import", guard(this::preview));
    config.routes.post("/import/confirm", guard(this::confirm));
  }

  private Handler guard(Handler handler) {
    return sameOrigin.guard(handler);
  }

  private void form(Context context) {
    show(context, visit(context), FileDesk.Kind.PLAN, List.of());
  }

  /** Asked before the form is read, so that nobody else's file is taken in. */
  private Visit visit(Context context) {
    Visit visit = visits.of(context);
    desk.refusal(bringer(visit)).ifPresent(ImportPages::refuse);
    return visit;
  }

  private void preview(Context context) {
    Visit visit = visit(context);
    if (Uploaded.isTooLarge(context)) {
      show(context, visit, FileDesk.Kind.PLAN, List.of(TOO_LARGE));
      return;
    }
    FileDesk.Kind kind = kind(context);
    Optional<FileDesk.Upload> file = Uploaded.of(context, "file");
    if (file.isEmpty()) show(context, visit, kind, List.of(NO_FILE));
    else answer(context, visit, kind, desk.preview(bringer(visit), kind, file.get()));
  }

  private static FileDesk.Kind kind(Context context) {
    return switch (Optional.ofNullable(context.formParam("kind")).orElse("")) {
      case "plan" -> FileDesk.Kind.PLAN;
      case "attendance" -> FileDesk.Kind.ATTENDANCE;
      case "diary" -> FileDesk.Kind.DIARY;
      case "register" -> FileDesk.Kind.REGISTER;
      case "programme" -> FileDesk.Kind.PROGRAMME;
      default -> throw new Refused(Problem.NOT_UNDERSTOOD);
    };
  }

  private void confirm(Context context) {
    Visit visit = visit(context);
    String ticket = Optional.ofNullable(context.formParam("ticket")).orElse("");
    boolean remove = "yes".equals(context.formParam("remove"));
    answer(context, visit, FileDesk.Kind.PLAN, desk.confirm(bringer(visit), ticket, remove));
  }

  /** Where the form is shown again, {@code kind} is chosen there. */
  private void answer(Context context, Visit visit, FileDesk.Kind kind, Answer answer) {
    switch (answer) {
      case Answer.Preview preview ->
          context.html(Templates.fill("import-preview", new ImportView.Preview(visit, preview)));
      case Answer.Written written -> {
        afterwards.run();
        context.html(Templates.fill("import-written", new ImportView.Written(visit, written)));
      }
      case Answer.Faulty faulty -> show(context, visit, kind, faulty.faults());
      case Answer.Gone gone -> throw new Refused(Problem.PREVIEW_GONE);
      case Answer.NotPermitted refused -> refuse(refused);
    }
  }

  private static void refuse(Answer.NotPermitted refusal) {
    throw new Refused(Problem.mayNotImport(refusal.whoMay()));
  }

  private static void show(Context context, Visit visit, FileDesk.Kind kind, List<String> faults) {
    context.status(faults.isEmpty() ? 200 : 422);
    context.html(Templates.fill("import", new ImportView.Form(visit, kind, faults)));
  }

  private static Bringer bringer(Visit visit) {
    return new Bringer(visit.board().slug(), Long.parseLong(visit.speaker().id()));
  }
}
