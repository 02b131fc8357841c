package org.beadle.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.time.Duration;
import java.util.Map;

/** Tells an open page what is new, as server-sent events, until either side goes away. */
record Live(Feed feed, Visits visits) implements Handler {
  /** Short enough that proxies keep the line open, and that a page that has gone is noticed. */
  private static final Duration SILENCE = Duration.ofSeconds(15);

  @Override
  public void handle(Context context) {
    Visit visit = visits.of(context);
    new SseHandler(client -> tell(client, visit)).handle(context);
  }

  private void tell(SseClient client, Visit visit) {
    try (Listener listener = feed.listen()) {
      client.sendEvent("ready", "");
      while (listener.isOpen() && !client.terminated() && visits.stands(visit))
        listener
            .next(SILENCE)
            .ifPresentOrElse(
                news -> tell(client, visit, news), () -> client.sendComment("listening"));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(SseClient client, Visit visit, News news) {
    switch (news) {
      case News.Said said -> {
        if (reads(visit, said.message()))
          client.sendEvent("message", MessageNews.of(said.message(), visit));
      }
      case News.Moved moved ->
          client.sendEvent("date", Map.of("today", ChatView.readable(moved.today())));
    }
  }

  private boolean reads(Visit visit, Message message) {
    String board = visit.board().slug();
    return message.entry().at().workspace().equals(board)
        && message.visibleTo(visit.speaker().id())
        && visits.assembly().sees(board, visit.speaker().id(), message.entry().at().place());
  }
}
