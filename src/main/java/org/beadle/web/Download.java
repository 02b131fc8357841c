package org.beadle.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.beadle.chat.Block;

/** Gives a message's file to those who see the message. */
record Download(LocalChat chat, Visits visits) implements Handler {
  /** The route: the message's id, and the number of the file in it, from 0. */
  static final String ROUTE = "/files/{message}/{number}";

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7e]");

  static String path(Message message, Block.File file) {
    return "/files/" + message.id() + "/" + files(message).indexOf(file);
  }

  private static List<Block.File> files(Message message) {
    return message.entry().post().each(Block.File.class).toList();
  }

  @Override
  public void handle(Context context) {
    Visit visit = visits.of(context);
    Block.File file =
        chat.transcript()
            .seen(visit.address(), visit.speaker().id(), number(context, "message"))
            .flatMap(message -> files(message).stream().skip(number(context, "number")).findFirst())
            .orElseThrow(() -> new Refused(Problem.NO_SUCH_PLACE));
    context.header("Content-Disposition", disposition(file.name()));
    context.contentType(file.mediaType());
    context.result(file.content());
  }

  private static long number(Context context, String name) {
    String text = context.pathParam(name);
    if (!NUMBER.matcher(text).matches()) throw new Refused(Problem.NO_SUCH_PLACE);
    return Long.parseLong(text);
  }

  /** Saved, never shown as a page; the name as RFC 6266 has it, for old programs and new. */
  static String disposition(String name) {
    String plain = NOT_ASCII.matcher(name).replaceAll("_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
