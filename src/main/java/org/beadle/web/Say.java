package org.beadle.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.chat.Incoming;
import org.beadle.chat.Press;

/**
 * Takes what a member typed or pressed. The form holds {@code text}, or {@code press} and perhaps
 * {@code words} that answer the button's question; {@code event} is the page's own id of the
 * attempt, so that one sent twice is done once. Other words from the same page, gone back to, are
 * another attempt.
 */
record Say(LocalChat chat, Visits visits) implements Handler {
  private static final int LONGEST = 4000;
  private static final int LONGEST_ID = 64;

  @Override
  public void handle(Context context) {
    Visit visit = visits.of(context);
    Message answer = chat.hear(incoming(context, visit), visit.speaker());
    if (MessageNews.wanted(context)) context.json(MessageNews.of(answer, visit));
    else context.redirect(visit.link(visit.place().id()), HttpStatus.SEE_OTHER);
  }

  private static Incoming incoming(Context context, Visit visit) {
    Optional<String> event = event(context);
    Optional<String> pressed = field(context, "press");
    if (pressed.isEmpty())
      return Incoming.said(
          visit.address(), visit.user(), field(context, "text").orElseThrow(Say::unread), event);
    Press press = pressed.flatMap(Press::decode).orElseThrow(Say::unread);
    return Incoming.pressed(
        visit.address(), visit.user(), with(press, field(context, "words")), event);
  }

  private static Optional<String> event(Context context) {
    String said =
        Stream.of("press", "words", "text")
            .map(name -> field(context, name).orElse(""))
            .collect(Collectors.joining("\n"));
    return Optional.of(Attempt.of(context))
        .filter(id -> !id.isBlank() && id.length() <= LONGEST_ID)
        .map(id -> id + " " + UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)));
  }

  private static Press with(Press press, Optional<String> words) {
    return words
        .map(said -> new Press(press.board(), press.record(), press.command() + " " + said))
        .orElse(press);
  }

  private static Optional<String> field(Context context, String name) {
    Optional<String> value = Optional.ofNullable(context.formParam(name)).map(String::strip);
    if (value.map(String::length).orElse(0) > LONGEST) throw new Refused(Problem.ofStatus(413));
    return value.filter(text -> !text.isEmpty());
  }

  private static Refused unread() {
    return new Refused(Problem.NOT_UNDERSTOOD);
  }
}
