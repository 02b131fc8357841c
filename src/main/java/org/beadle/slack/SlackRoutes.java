package org.beadle.slack;

import com.slack.api.bolt.response.Response;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Slack's addresses on the web server. */
public final class SlackRoutes {
  /** Where Slack sends commands, presses and events. */
  public static final String EVENTS = "/slack/events";

  /** Where an installation begins. */
  public static final String INSTALL = "/slack/install";

  /** Where Slack sends a person back after an installation. */
  public static final String OAUTH_CALLBACK = "/slack/oauth_redirect";

  /** The longest body that is read, in bytes. A press brings the message that it stands in. */
  static final int LONGEST_BODY = 1_048_576;

  private final SlackChat chat;

  public SlackRoutes(SlackChat chat) {
    this.chat = chat;
  }

  /** Adds the addresses that the chat's settings want; in Socket Mode there are none. */
  public void add(JavalinConfig server) {
    if (chat.overHttp()) server.routes.post(EVENTS, this::event);
    if (chat.installs()) {
      server.routes.get(INSTALL, this::install);
      server.routes.get(OAUTH_CALLBACK, this::install);
    }
  }

  private void event(Context context) throws IOException {
    byte[] body = context.bodyInputStream().readNBytes(LONGEST_BODY + 1);
    if (body.length > LONGEST_BODY) {
      context.status(413);
    } else {
      send(context, chat.receive(headers(context), body));
    }
  }

  private void install(Context context) {
    send(context, chat.install(context.path(), context.queryParamMap(), headers(context)));
  }

  private static Map<String, List<String>> headers(Context context) {
    Map<String, List<String>> headers = new TreeMap<>();
    context.headerMap().forEach((name, value) -> headers.put(name, List.of(value)));
    return headers;
  }

  private static void send(Context context, Response response) {
    context.status(response.getStatusCode());
    response
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> context.header(name, value)));
    if (response.getBody() == null) return;
    context.contentType(response.getContentType()).result(response.getBody());
  }
}
