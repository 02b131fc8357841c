package org.beadle.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Socket Mode: Slack's requests come over a line that we open, and are answered by the same
 * handlers as over HTTP. The line is opened again when it breaks, and until it first stands.
 */
final class SlackSocket implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SlackSocket.class);
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final Slack slack;
  private final String appToken;
  private final App app;
  private final SocketModeRequestParser parser;
  private final Thread opening = Thread.ofVirtual().name("slack-socket").unstarted(this::open);
  private volatile SocketModeClient line;

  SlackSocket(Slack slack, String appToken, App app) {
    this.slack = slack;
    this.appToken = appToken;
    this.app = app;
    this.parser = new SocketModeRequestParser(app.config());
  }

  void start() {
    opening.start();
  }

  private void open() {
    try {
      while (line == null && !Thread.currentThread().isInterrupted()) {
        if (!opened()) Thread.sleep(PAUSE);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean opened() {
    try {
      SocketModeClient client = slack.socketMode(appToken, SocketModeClient.Backend.Tyrus);
      client.addWebSocketMessageListener(message -> receive(client, message));
      client.setAutoReconnectEnabled(true);
      client.setAutoReconnectOnCloseEnabled(true);
      client.connect();
      line = client;
      return true;
    } catch (Exception away) {
      LOG.warn("No line to Slack yet: {}", away.getMessage());
      return false;
    }
  }

  private void receive(SocketModeClient client, String message) {
    try {
      SocketModeRequest request = parser.parse(message);
      if (request == null) return; // a greeting, or news of the line itself
      String envelope = request.getEnvelope().getEnvelopeId();
      Response answer =
          request.getBoltRequest() == null ? Response.ok() : app.run(request.getBoltRequest());
      if (answer.getStatusCode() == 200) client.sendSocketModeResponse(reply(envelope, answer));
    } catch (Exception failure) {
      // Not acknowledged, so Slack brings it again.
      LOG.error("A message from Slack failed", failure);
    }
  }

  private static String reply(String envelope, Response answer) {
    JsonObject reply = new JsonObject();
    reply.addProperty("envelope_id", envelope);
    if (answer.getBody() != null) reply.add("payload", JsonParser.parseString(answer.getBody()));
    return reply.toString();
  }

  @Override
  public void close() {
    opening.interrupt();
    try {
      if (line != null) line.close();
    } catch (Exception failure) {
      LOG.info("The line to Slack did not close: {}", failure.getMessage());
    }
  }
}
