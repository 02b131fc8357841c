package org.beadle.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.beadle.teams.JsonReading.written;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
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

  /** Bytes of an answer that are read; a page of 500 members has some 300 KB. */
  private static final int LONGEST_ANSWER = 1024 * 1024;

  private static final int UNAUTHORISED = 401;

  private final AccessTokens tokens;
  private final Optional<String> bot;
  private final Calls calls;

  Connector(TeamsConnection connection, AccessTokens tokens) {
    this.tokens = tokens;
    this.calls = new Calls(connection.patience(), LONGEST_ANSWER);
    this.bot =
        switch (connection.access()) {
          case TeamsConnection.Registered registered -> Optional.of("28:" + registered.appId());
          case TeamsConnection.Playground playground -> Optional.empty();
        };
  }

  /** Posts an activity; its id. */
  String send(Spot at, JsonObject activity) throws ChatException {
    Calls.Answer answer = call(at, activities(at), "POST", Optional.of(activity), Again.ADDS);
    return id(answer, Again.ADDS);
  }

  /** Replaces an activity that stands. */
  void update(Spot at, String activityId, JsonObject activity) throws ChatException {
    String path = activities(at) + "/" + encoded(activityId);
    call(at, path, "PUT", Optional.of(activity), Again.SAME);
  }

  /** Takes an activity away; nothing happens where it is gone already. */
  void delete(Spot at, String activityId) throws ChatException {
    String path = activities(at) + "/" + encoded(activityId);
    Calls.Answer answer = ask(at, path, "DELETE", Optional.empty(), Again.SAME);
    if (answer.status() != 404) checked(answer, Again.SAME);
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
    Calls.Answer answer =
        ask(
            new Spot(serviceUrl, user),
            "/v3/conversations",
            "POST",
            Optional.of(wanted),
            Again.SAME);
    if (answer.status() == 400) throw ConnectorFailures.nobody(answer);
    checked(answer, Again.SAME);
    return new Begun(id(answer, Again.SAME), written(json(answer, Again.SAME), "activityId"));
  }

  private static JsonObject of(String name, String value) {
    JsonObject json = new JsonObject();
    json.addProperty(name, value);
    return json;
  }

  /** A member of a conversation. A thread's are its channel's. */
  TeamsPerson member(Spot at, String user) throws ChatException {
    String path = "/v3/conversations/" + encoded(at.channel()) + "/members/" + encoded(user);
    Calls.Answer answer = call(at, path, "GET", Optional.empty(), Again.SAME);
    return TeamsPerson.of(json(answer, Again.SAME));
  }

  /** The channels of a team that Teams lets Beadle see; the general one has no name. */
  List<Origin.Named> channels(String serviceUrl, String team) throws ChatException {
    String path = "/v3/teams/" + encoded(team) + "/conversations";
    Spot at = new Spot(serviceUrl, team);
    Calls.Answer answer = call(at, path, "GET", Optional.empty(), Again.SAME);
    return JsonReading.objects(json(answer, Again.SAME), "conversations")
        .flatMap(
            each ->
                written(each, "id").map(id -> new Origin.Named(id, written(each, "name"))).stream())
        .toList();
  }

  /** Whether Teams takes Beadle's token there, whatever else it answers. Nothing is posted. */
  boolean takesToken(Spot at) {
    String path = "/v3/conversations/" + encoded(at.channel()) + "/pagedmembers?pageSize=1";
    try {
      return ask(at, path, "GET", Optional.empty(), Again.SAME).status() != UNAUTHORISED;
    } catch (ChatException away) {
      return false;
    }
  }

  private static String activities(Spot at) {
    return "/v3/conversations/" + encoded(at.conversation()) + "/activities";
  }

  /** A segment of a path. Teams' ids hold colons, at signs and semicolons. */
  private static String encoded(String segment) {
    return URLEncoder.encode(segment, UTF_8).replace("+", "%20");
  }

  private Calls.Answer call(
      Spot at, String path, String method, Optional<JsonObject> sent, Again again)
      throws ChatException {
    return checked(ask(at, path, method, sent, again), again);
  }

  private static Calls.Answer checked(Calls.Answer answer, Again again) throws ChatException {
    if (answer.status() / 100 != 2) throw ConnectorFailures.status(answer, again);
    return answer;
  }

  /** A token that is refused is no fault of what was asked, so that is asked with another one. */
  private Calls.Answer ask(
      Spot at, String path, String method, Optional<JsonObject> sent, Again again)
      throws ChatException {
    HttpRequest.Builder request = request(at.serviceUrl() + path, method, sent);
    Optional<String> token = tokens.current();
    Calls.Answer answer = ask(request, token, again);
    if (answer.status() == UNAUTHORISED && token.isPresent())
      answer = ask(request, tokens.renewed(), again);
    if (answer.status() == UNAUTHORISED) tokens.refused(at);
    return answer;
  }

  private static HttpRequest.Builder request(
      String address, String method, Optional<JsonObject> sent) {
    BodyPublisher body =
        sent.map(json -> BodyPublishers.ofString(json.toString()))
            .orElseGet(BodyPublishers::noBody);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .method(method, body)
            .header("Accept", "application/json");
    if (sent.isPresent()) request.header("Content-Type", "application/json; charset=utf-8");
    return request;
  }

  private Calls.Answer ask(HttpRequest.Builder request, Optional<String> token, Again again)
      throws ChatException {
    token.ifPresent(each -> request.setHeader("Authorization", "Bearer " + each));
    try {
      return calls.send(request.build());
    } catch (IOException failure) {
      throw ConnectorFailures.network(failure, again);
    }
  }

  private static String id(Calls.Answer answer, Again again) throws ChatException {
    return written(json(answer, again), "id")
        .filter(id -> !id.isBlank())
        .orElseThrow(() -> ConnectorFailures.unreadable(again, null));
  }

  private static JsonObject json(Calls.Answer answer, Again again) throws ChatException {
    try {
      return JsonParser.parseString(answer.body()).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException unreadable) {
      throw ConnectorFailures.unreadable(again, unreadable);
    }
  }

  @Override
  public void close() {
    calls.close();
  }
}
