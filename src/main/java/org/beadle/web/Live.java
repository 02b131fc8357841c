package org.beadle.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Tells an open page what is new, until either side goes away. */
record Live(Feed feed, Visits visits) implements Handler {
  /** Short enough that proxies keep the line open, and that a page that has gone is noticed. */
  private static final Duration SILENCE = Duration.ofSeconds(15);

  @Override
  public void handle(Context context) throws InterruptedException {
    Visit visit = visits.of(context);
    try (Listener listener = feed.listen()) {
      EventStream line = new EventStream(context);
      line.send("ready", "{}");
      while (true) {
        Optional<News> news = listener.next(SILENCE);
        if (!listener.isOpen() || !visits.stands(visit)) return;
        if (news.isPresent()) tell(context, line, visit, news.get());
        else line.comment("listening");
      }
    } catch (IOException gone) {
      // The page was closed; nobody is left to be told.
    }
  }

  private void tell(Context context, EventStream line, Visit visit, News news) throws IOException {
    switch (news) {
      case News.Said said -> {
        if (reads(visit, said.message()))
          line.send("message", json(context, MessageNews.of(said.message(), visit)));
      }
      case News.Moved moved -> line.send("date", json(context, Map.of("today", moved.readable())));
    }
  }

  private static String json(Context context, Object value) {
    return context.jsonMapper().toJsonString(value, value.getClass());
  }

  private boolean reads(Visit visit, Message message) {
    String board = visit.board().slug();
    String user = visit.speaker().id();
    return message.entry().at().workspace().equals(board)
        && message.visibleTo(user)
        && visits.assembly().sees(board, user, message.entry().at().place());
  }
}
