package org.beadle.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Socket Mode: Slack's requests come over a line that we open, and are answered by the same
 * handlers as over HTTP. The line is opened again when it breaks, and until it first stands.
 */
final class SlackSocket implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);

  /** How long to wait before the line is tried again. */
  static final Duration PAUSE = Duration.ofSeconds(10);

  private final Slack slack;
  private final String appToken;
  private final App app;
  private final Duration pause;
  private final SocketModeRequestParser parser;
  private final CompletableFuture<SocketModeClient> line = new CompletableFuture<>();
  private volatile boolean closed;
  private final Thread opening = Thread.ofVirtual().name("slack-socket").unstarted(this::open);

  /**
   * A line that is not open yet.
   *
   * @param pause the wait before the line is tried again
   */
  SlackSocket(Slack slack, String appToken, App app, Duration pause) {
    this.slack = slack;
    this.appToken = appToken;
    this.app = app;
    this.pause = pause;
    this.parser = new SocketModeRequestParser(app.config());
  }

  void start() {
    opening.start();
  }

  private void open() {
    try {
      while (!closed && !opened()) Thread.sleep(pause);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean opened() {
    try {
      SocketModeClient client = slack.socketMode(appToken, SocketModeClient.Backend.Tyrus);
      client.addWebSocketMessageListener(this::receive);
      client.connect();
      line.complete(client);
      if (closed) client.close();
      return true;
    } catch (IOException | RuntimeException away) {
      // A proxy's page in place of Slack's answer comes as a fault of the vendor's reader.
      LOG.warn("No line to Slack yet: {}", away.toString());
      return false;
    }
  }

  private void receive(String message) {
    // The first messages may come before the client has kept the line to answer over.
    SocketModeClient client = line.join();
    try {
      JsonObject envelope = JsonParser.parseString(message).getAsJsonObject();
      if (envelope.has("envelope_id")) {
        answer(client, envelope, message);
      } else if (isGoodbye(envelope)) {
        client.connectToNewEndpoint();
      }
    } catch (Exception failure) {
      // Not acknowledged, so Slack brings it again.
      LOG.error("A message from Slack failed", failure);
    }
  }

  /** Slack closes lines after some hours, and says so a few seconds ahead. */
  private static boolean isGoodbye(JsonObject envelope) {
    return envelope.has("type")
        && envelope.get("type").getAsString().equals("disconnect")
        && !(envelope.has("reason")
            && envelope.get("reason").getAsString().equals("link_disabled"));
  }

  private void answer(SocketModeClient client, JsonObject envelope, String message)
      throws Exception {
    Response answer = Response.ok();
    if (SlackEndpoint.isHandled(envelope.get("payload"))) {
      SocketModeRequest request = parser.parse(message);
      if (request != null && request.getBoltRequest() != null) {
        answer = app.run(request.getBoltRequest());
      }
    }
    if (answer.getStatusCode() != 200) return;
    client.sendSocketModeResponse(reply(envelope.get("envelope_id").getAsString(), answer));
  }

  private static String reply(String envelope, Response answer) {
    JsonObject reply = new JsonObject();
    reply.addProperty("envelope_id", envelope);
    if (answer.getBody() != null) reply.add("payload", JsonParser.parseString(answer.getBody()));
    return reply.toString();
  }

  @Override
  public void close() {
    closed = true;
    opening.interrupt();
    SocketModeClient client = line.getNow(null);
    if (client == null) return;
    try {
      client.close();
    } catch (IOException failure) {
      LOG.info("The line to Slack did not close: {}", failure.getMessage());
    }
  }
}
