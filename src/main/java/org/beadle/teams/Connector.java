package org.beadle.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.beadle.chat.ChatException;
import org.beadle.teams.ConnectorFailures.Again;

/**
 * The Bot Connector's calls. Each says in its failure whether it may be tried again; an answer that
 * was lost leaves open whether the message stands, since a post has no key by which Teams would
 * know it again. What may be repeated without harm (all but a post) is never left open.
 */
final class Connector implements AutoCloseable {
  /** A conversation that was begun, with the first message in it where one was given. */
  record Begun(String conversation, Optional<String> activity) {}

  private static final Duration CONNECTING = Duration.ofSeconds(5);

  /** Bytes of an answer that are read; a page of 500 members has some 300 KB. */
  private static final int LONGEST_ANSWER = 1024 * 1024;

  private final AccessTokens tokens;
  private final Optional<String> bot;
  private final Duration patience;
  private final HttpClient http;

  Connector(TeamsConnection connection, AccessTokens tokens) {
    this.tokens = tokens;
    this.patience = connection.patience();
    this.bot =
        switch (connection.access()) {
          case TeamsConnection.Registered registered -> Optional.of("28:" + registered.appId());
          case TeamsConnection.Playground playground -> Optional.empty();
        };
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(patience.compareTo(CONNECTING) < 0 ? patience : CONNECTING)
            // Another host is not to see the token.
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Posts an activity; its id. */
  String send(Spot at, JsonObject activity) throws ChatException {
    HttpResponse<byte[]> answer =
        call(at.serviceUrl(), activities(at), "POST", Optional.of(activity), Again.ADDS);
    return id(answer, Again.ADDS);
  }

  /** Replaces an activity that stands. */
  void update(Spot at, String activityId, JsonObject activity) throws ChatException {
    String path = activities(at) + "/" + encoded(activityId);
    call(at.serviceUrl(), path, "PUT", Optional.of(activity), Again.SAME);
  }

  /** Takes an activity away; nothing happens where it is gone already. */
  void delete(Spot at, String activityId) throws ChatException {
    String path = activities(at) + "/" + encoded(activityId);
    HttpResponse<byte[]> answer =
        ask(at.serviceUrl(), path, "DELETE", Optional.empty(), Again.SAME);
    if (answer.statusCode() != 404) checked(answer, Again.SAME);
  }

  /** Opens the conversation of two with a person, named by Teams' id or by the Entra object id. */
  Begun personal(String serviceUrl, String tenant, String user) throws ChatException {
    JsonArray members = new JsonArray();
    members.add(of("id", user));
    JsonObject channelData = new JsonObject();
    channelData.add("tenant", of("id", tenant));
    JsonObject wanted = new JsonObject();
    bot.ifPresent(id -> wanted.add("bot", of("id", id)));
    wanted.add("members", members);
    wanted.addProperty("isGroup", false);
    wanted.addProperty("tenantId", tenant);
    wanted.add("channelData", channelData);
    HttpResponse<byte[]> answer =
        call(serviceUrl, "/v3/conversations", "POST", Optional.of(wanted), Again.SAME);
    return new Begun(id(answer, Again.SAME), text(json(answer, Again.SAME), "activityId"));
  }

  private static JsonObject of(String name, String value) {
    JsonObject json = new JsonObject();
    json.addProperty(name, value);
    return json;
  }

  /** A member of a conversation. A thread's are its channel's. */
  TeamsPerson member(Spot at, String user) throws ChatException {
    String path = "/v3/conversations/" + encoded(at.channel()) + "/members/" + encoded(user);
    HttpResponse<byte[]> answer = call(at.serviceUrl(), path, "GET", Optional.empty(), Again.SAME);
    return TeamsPerson.of(json(answer, Again.SAME));
  }

  private static String activities(Spot at) {
    return "/v3/conversations/" + encoded(at.conversation()) + "/activities";
  }

  /** A segment of a path. Teams' ids hold colons, at signs and semicolons. */
  private static String encoded(String segment) {
    return URLEncoder.encode(segment, UTF_8).replace("+", "%20");
  }

  private HttpResponse<byte[]> call(
      String base, String path, String method, Optional<JsonObject> sent, Again again)
      throws ChatException {
    return checked(ask(base, path, method, sent, again), again);
  }

  private static HttpResponse<byte[]> checked(HttpResponse<byte[]> answer, Again again)
      throws ChatException {
    if (answer.statusCode() / 100 != 2) throw ConnectorFailures.status(answer, again);
    return answer;
  }

  private HttpResponse<byte[]> ask(
      String base, String path, String method, Optional<JsonObject> sent, Again again)
      throws ChatException {
    BodyPublisher body =
        sent.map(json -> BodyPublishers.ofString(json.toString()))
            .orElseGet(BodyPublishers::noBody);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(method, body)
            .header("Accept", "application/json");
    if (sent.isPresent()) request.header("Content-Type", "application/json; charset=utf-8");
    tokens.current().ifPresent(token -> request.header("Authorization", "Bearer " + token));
    return answer(request.build(), again);
  }

  /** Waits for the whole answer, which the client's own time limit does not cover. */
  private HttpResponse<byte[]> answer(HttpRequest request, Again again) throws ChatException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request, told -> new BoundedBody(LONGEST_ANSWER));
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw ConnectorFailures.late(again, late);
    } catch (InterruptedException stopping) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw ConnectorFailures.late(again, stopping);
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof IOException network)
        throw ConnectorFailures.network(network, again);
      throw new IllegalStateException(failure.getCause());
    }
  }

  private static String id(HttpResponse<byte[]> answer, Again again) throws ChatException {
    return text(json(answer, again), "id")
        .filter(id -> !id.isBlank())
        .orElseThrow(() -> ConnectorFailures.unreadable(again, null));
  }

  private static JsonObject json(HttpResponse<byte[]> answer, Again again) throws ChatException {
    try {
      return JsonParser.parseString(new String(answer.body(), UTF_8)).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException unreadable) {
      throw ConnectorFailures.unreadable(again, unreadable);
    }
  }

  private static Optional<String> text(JsonObject json, String name) {
    return Optional.ofNullable(json.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
