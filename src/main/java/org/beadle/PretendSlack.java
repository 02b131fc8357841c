package org.beadle;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.beadle.slack.SlackRoutes;
import org.beadle.slack.SlackSignature;

/**
 * One person's Slack, on this machine alone: it sends commands, and answers what Beadle asks about
 * the person. The program warms up with it, where the real one must not be called.
 */
final class PretendSlack implements AutoCloseable {
  static final String SIGNING_SECRET = "warm-up";
  static final String BOT_TOKEN = "xoxb-warm-up";

  private static final String TEAM = "T0WARM";
  private static final String USER = "U0WARM";
  private static final String CHANNEL = "D0WARM";
  private static final String LATER = "/later";
  private static final int PATIENCE_SECONDS = 30;

  private final HttpServer server;
  private final String email;
  private final InstantSource clock;
  private final CountDownLatch answered = new CountDownLatch(1);

  private PretendSlack(HttpServer server, String email, InstantSource clock) {
    this.server = server;
    this.email = email;
    this.clock = clock;
  }

  /** Starts one whose person has this confirmed address. */
  static PretendSlack start(String email, InstantSource clock) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    PretendSlack slack = new PretendSlack(HttpServer.create(anyPort, 0), email, clock);
    slack.server.createContext("/", slack::answer);
    slack.server.start();
    return slack;
  }

  /** Where its Web API is, without a slash at the end. */
  String apiUrl() {
    return url("/api");
  }

  /** The person's slash command to a server at this address, signed. */
  HttpRequest command(URI address, String name, String words) {
    String body =
        form(
            Map.of(
                "team_id", TEAM,
                "user_id", USER,
                "channel_id", CHANNEL,
                "command", name,
                "text", words,
                "response_url", url(LATER)));
    String time = Long.toString(clock.instant().getEpochSecond());
    String seal =
        new SlackSignature(SIGNING_SECRET, clock).sign(time, body.getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(address.resolve(SlackRoutes.EVENTS))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Slack-Request-Timestamp", time)
        .header("X-Slack-Signature", seal)
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** Waits until a first command was answered, which comes after its acknowledgement. */
  void awaitAnswer() throws InterruptedException {
    if (!answered.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
      throw new IllegalStateException("the first command was not answered");
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      call.getRequestBody().readAllBytes();
      byte[] body = body(call.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
      call.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
      call.sendResponseHeaders(200, body.length);
      call.getResponseBody().write(body);
      if (call.getRequestURI().getPath().equals(LATER)) answered.countDown();
    }
  }

  private String body(String path) {
    return switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "auth.test" ->
          "{\"ok\":true,\"team_id\":\"%s\",\"user_id\":\"U0BOT\",\"bot_id\":\"B0BOT\"}"
              .formatted(TEAM);
      case "users.info" ->
          """
          {"ok":true,"user":{"id":"%s","team_id":"%s","name":"manager","is_email_confirmed":true,\
          "profile":{"email":"%s"}}}"""
              .formatted(USER, TEAM, email);
      case "conversations.open" -> "{\"ok\":true,\"channel\":{\"id\":\"%s\"}}".formatted(CHANNEL);
      default -> "{\"ok\":true,\"ts\":\"1.1\"}";
    };
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
