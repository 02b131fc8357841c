package org.beadle.teams;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Teams' address on the web server. */
public final class TeamsRoutes {
  private static final Logger LOG = LoggerFactory.getLogger(TeamsRoutes.class);

  private final TeamsChat chat;

  public TeamsRoutes(TeamsChat chat) {
    this.chat = chat;
  }

  /** Adds the address, and says in the log where nobody who calls there is checked. */
  public void add(JavalinConfig server) {
    chat.warning().ifPresent(LOG::warn);
    server.routes.post(TeamsConnection.MESSAGES, this::message);
  }

  private void message(Context context) {
    String peer = context.req().getRemoteAddr();
    Request.Body body = most -> context.bodyInputStream().readNBytes(most);
    Reply reply = chat.receive(new Request(peer, headers(context), body));
    context.status(reply.status());
    reply
        .body()
        .ifPresent(
            json -> context.contentType("application/json; charset=utf-8").result(json.toString()));
  }

  private static Map<String, List<String>> headers(Context context) {
    Map<String, List<String>> headers = new HashMap<>();
    Collections.list(context.req().getHeaderNames())
        .forEach(name -> headers.put(name, Collections.list(context.req().getHeaders(name))));
    return headers;
  }
}
