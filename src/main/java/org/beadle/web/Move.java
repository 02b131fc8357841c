package org.beadle.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;

/** Moves a demonstration's date on, by a day or a week. */
final class Move implements Handler {
  private final DemoClock clock;
  private final Feed feed;
  private final Visits visits;

  Move(DemoClock clock, Feed feed, Visits visits) {
    this.clock = clock;
    this.feed = feed;
    this.visits = visits;
  }

  @Override
  public void handle(Context context) {
    Visit visit = visits.of(context);
    move(days(context));
    feed.tell(new News.Moved(clock.today()));
    if (MessageNews.wanted(context))
      context.json(Map.of("today", ChatView.readable(clock.today())));
    else context.redirect(visit.link(visit.place().id()), HttpStatus.SEE_OTHER);
  }

  /** One at a time: two pages that press together move twice, one after the other. */
  private synchronized void move(int days) {
    clock.move(days);
  }

  private static int days(Context context) {
    return switch (Optional.ofNullable(context.formParam("days")).orElse("")) {
      case "1" -> 1;
      case "7" -> 7;
      default -> throw new Refused(Problem.NOT_UNDERSTOOD);
    };
  }
}
