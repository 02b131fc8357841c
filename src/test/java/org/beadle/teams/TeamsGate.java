package org.beadle.teams;

import com.google.gson.JsonObject;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Teams' address on a server of its own, with a stand-in for Microsoft's sign-in behind it. */
final class TeamsGate implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");
  static final String SERVICE = "https://smba.trafficmanager.net/uk/";

  private Instant time = NOW;
  final InstantSource clock = () -> time;
  final StandInLogin login = StandInLogin.start();
  final TeamsTokens tokens = new TeamsTokens(InstantSource.fixed(NOW));
  final RecordingActivities activities = new RecordingActivities();
  final TeamsChat chat;
  private final Javalin server;
  private final HttpClient client = HttpClient.newHttpClient();

  TeamsGate() {
    this(false);
  }

  private TeamsGate(boolean playground) {
    URI connector = URI.create("https://connector.invalid");
    TeamsConnection connection =
        playground
            ? new TeamsConnection(
                new TeamsConnection.Playground(), connector, Duration.ofSeconds(5))
            : login.connection(connector);
    login.announce(TeamsTokens.KEY, "msteams", "webchat");
    this.chat = new TeamsChat(connection, null, new RecordingNotices(), null, clock);
    chat.listen(activities);
    this.server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  new TeamsRoutes(chat).add(config);
                })
            .start("127.0.0.1", 0);
  }

  static TeamsGate playground() {
    return new TeamsGate(true);
  }

  void at(Instant now) {
    time = now;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.port() + TeamsConnection.MESSAGES);
  }

  /** A message in Teams from the bot's own tenant. */
  static JsonObject activity() {
    JsonObject tenant = new JsonObject();
    tenant.addProperty("id", StandInLogin.TENANT);
    JsonObject data = new JsonObject();
    data.add("tenant", tenant);
    JsonObject conversation = new JsonObject();
    conversation.addProperty("id", "19:board@thread.tacv2");
    conversation.addProperty("tenantId", StandInLogin.TENANT);
    JsonObject activity = new JsonObject();
    activity.addProperty("type", "message");
    activity.addProperty("id", "1727686800000");
    activity.addProperty("channelId", "msteams");
    activity.addProperty("serviceUrl", SERVICE);
    activity.addProperty("text", "what is due");
    activity.add("conversation", conversation);
    activity.add("channelData", data);
    return activity;
  }

  /** Sends an activity with a good token for {@link #SERVICE}. */
  HttpResponse<String> send(JsonObject activity) {
    return send(activity.toString(), Map.of("Authorization", "Bearer " + tokens.good(SERVICE)));
  }

  HttpResponse<String> send(String body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address()).POST(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    chat.close();
    server.stop();
    login.close();
    client.close();
  }
}
