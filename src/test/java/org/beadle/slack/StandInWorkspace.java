package org.beadle.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * The workspace behind {@link StandInSlack}: its people and messages, and what methods do to them.
 */
final class StandInWorkspace {
  final Map<String, JsonObject> users = new ConcurrentHashMap<>();
  final Map<String, byte[]> uploads = new ConcurrentHashMap<>();
  volatile Optional<Set<String>> places = Optional.empty();
  private final Set<String> deleted = ConcurrentHashMap.newKeySet();
  private final Map<String, List<JsonObject>> messages = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private final InstantSource clock;
  private final UnaryOperator<String> url;

  /**
   * An empty workspace.
   *
   * @param url the whole address of a path on the server
   */
  StandInWorkspace(InstantSource clock, UnaryOperator<String> url) {
    this.clock = clock;
    this.url = url;
  }

  List<JsonObject> messages(String channel) {
    return messages.computeIfAbsent(channel, key -> new CopyOnWriteArrayList<>());
  }

  /** The answer to a call with this Authorization header. */
  JsonObject result(StandInSlack.Call call, String authorization) {
    String expected =
        call.method().startsWith("apps.") ? StandInSlack.APP_TOKEN : StandInSlack.BOT_TOKEN;
    boolean free = call.method().startsWith("oauth.");
    if (!free && !("Bearer " + expected).equals(authorization)) return refused("invalid_auth");
    List<String> faults = BlockKitRules.broken(call);
    if (!faults.isEmpty()) {
      JsonObject refused = refused("invalid_blocks");
      refused.addProperty("detail", faults.toString());
      return refused;
    }
    String channel = call.field("channel");
    if (channel != null && places.filter(known -> !known.contains(channel)).isPresent()) {
      return refused("channel_not_found");
    }
    return switch (call.method()) {
      case "auth.test" -> identity();
      case "auth.teams.list" -> teams();
      case "users.info" -> user(call);
      case "conversations.open" -> opened(call);
      case "chat.postMessage" -> posted(call);
      case "chat.postEphemeral" -> with("message_ts", stamp());
      case "chat.update" -> updated(call);
      case "conversations.history" -> history(call, outsideThreads(call).reversed());
      case "conversations.replies" -> replies(call);
      case "views.open", "views.publish" -> done();
      case "files.getUploadURLExternal" -> uploadUrl();
      case "files.completeUploadExternal" -> completed(call);
      case "apps.connections.open" -> with("url", url.apply("/socket").replace("http:", "ws:"));
      case "oauth.v2.access" -> access();
      default -> refused("unknown_method");
    };
  }

  private JsonObject identity() {
    JsonObject result = done();
    result.addProperty("team_id", StandInSlack.TEAM);
    result.addProperty("user_id", StandInSlack.BOT);
    result.addProperty("bot_id", "B0BEADLE");
    return result;
  }

  /** The workspaces of an organisation that has the app. */
  private static JsonObject teams() {
    JsonObject team = new JsonObject();
    team.addProperty("id", StandInSlack.TEAM);
    JsonArray teams = new JsonArray();
    teams.add(team);
    JsonObject result = done();
    result.add("teams", teams);
    return result;
  }

  private JsonObject user(StandInSlack.Call call) {
    JsonObject person = users.get(call.field("user"));
    if (person == null) return refused("user_not_found");
    JsonObject result = done();
    result.add("user", person);
    return result;
  }

  private JsonObject opened(StandInSlack.Call call) {
    JsonObject channel = new JsonObject();
    channel.addProperty("id", StandInSlack.directMessages(call.field("users")));
    JsonObject result = done();
    result.add("channel", channel);
    return result;
  }

  private JsonObject posted(StandInSlack.Call call) {
    JsonObject message = new JsonObject();
    message.addProperty("type", "message");
    message.addProperty("ts", stamp());
    message.addProperty("user", StandInSlack.BOT);
    fill(message, call);
    if (call.field("thread_ts") != null) message.addProperty("thread_ts", call.field("thread_ts"));
    if (call.field("metadata") != null) {
      message.add("metadata", JsonParser.parseString(call.field("metadata")));
    }
    messages(call.field("channel")).add(message);
    return with("ts", message.get("ts").getAsString());
  }

  private static void fill(JsonObject message, StandInSlack.Call call) {
    message.addProperty("text", call.field("text"));
    if (call.field("blocks") == null) {
      message.remove("blocks");
    } else {
      message.add("blocks", call.blocks());
    }
  }

  private JsonObject updated(StandInSlack.Call call) {
    for (JsonObject message : messages(call.field("channel"))) {
      if (message.get("ts").getAsString().equals(call.field("ts"))) {
        fill(message, call);
        return with("ts", call.field("ts"));
      }
    }
    return refused("message_not_found");
  }

  /** A channel's history leaves out what stands in threads alone. */
  private List<JsonObject> outsideThreads(StandInSlack.Call call) {
    return messages(call.field("channel")).stream()
        .filter(message -> stampOf(message).equals(threadOf(message)))
        .toList();
  }

  private JsonObject replies(StandInSlack.Call call) {
    String channel = call.field("channel");
    String asked = call.field("ts");
    if (deleted.contains(channel + " " + asked)) return refused("thread_not_found");
    String thread =
        messages(channel).stream()
            .filter(message -> stampOf(message).equals(asked))
            .map(StandInWorkspace::threadOf)
            .findFirst()
            .orElse(asked);
    return history(
        call, messages(channel).stream().filter(each -> threadOf(each).equals(thread)).toList());
  }

  /** Takes a message away, as a person does who deletes it. */
  void delete(String channel, String stamp) {
    messages(channel).removeIf(message -> stampOf(message).equals(stamp));
    deleted.add(channel + " " + stamp);
  }

  private static String stampOf(JsonObject message) {
    return message.get("ts").getAsString();
  }

  /** The stamp of the message that begins its thread; its own where it stands in none. */
  private static String threadOf(JsonObject message) {
    return message.has("thread_ts") ? message.get("thread_ts").getAsString() : stampOf(message);
  }

  private static JsonObject history(StandInSlack.Call call, List<JsonObject> all) {
    double oldest = Double.parseDouble(call.fields().getOrDefault("oldest", "0"));
    int from = Integer.parseInt(call.fields().getOrDefault("cursor", "0"));
    int limit = Integer.parseInt(call.fields().getOrDefault("limit", "100"));
    boolean metadata = "1".equals(call.field("include_all_metadata"));
    List<JsonObject> fitting =
        all.stream()
            .filter(message -> Double.parseDouble(message.get("ts").getAsString()) >= oldest)
            .toList();
    JsonArray page = new JsonArray();
    for (JsonObject message : fitting.stream().skip(from).limit(limit).toList()) {
      JsonObject copy = message.deepCopy();
      if (!metadata) copy.remove("metadata");
      page.add(copy);
    }
    JsonObject result = done();
    result.add("messages", page);
    boolean more = from + limit < fitting.size();
    result.addProperty("has_more", more);
    JsonObject next = new JsonObject();
    next.addProperty("next_cursor", more ? "" + (from + limit) : "");
    result.add("response_metadata", next);
    return result;
  }

  private JsonObject uploadUrl() {
    String id = "F" + count.incrementAndGet();
    JsonObject result = with("upload_url", url.apply("/upload/" + id));
    result.addProperty("file_id", id);
    return result;
  }

  private static JsonObject completed(StandInSlack.Call call) {
    JsonObject result = done();
    result.add("files", JsonParser.parseString(call.field("files")));
    return result;
  }

  private static JsonObject access() {
    JsonObject team = new JsonObject();
    team.addProperty("id", StandInSlack.TEAM);
    JsonObject person = new JsonObject();
    person.addProperty("id", "U0INSTALLER");
    JsonObject result = with("access_token", StandInSlack.BOT_TOKEN);
    result.addProperty("bot_user_id", StandInSlack.BOT);
    result.addProperty("refresh_token", "xoxe-next");
    result.addProperty("expires_in", 43_200);
    result.addProperty("token_type", "bot");
    result.add("team", team);
    result.add("authed_user", person);
    return result;
  }

  String stamp() {
    return clock.instant().getEpochSecond() + String.format(".%06d", count.incrementAndGet());
  }

  private static JsonObject done() {
    JsonObject result = new JsonObject();
    result.addProperty("ok", true);
    return result;
  }

  private static JsonObject with(String name, String value) {
    JsonObject result = done();
    result.addProperty(name, value);
    return result;
  }

  static JsonObject refused(String error) {
    JsonObject result = new JsonObject();
    result.addProperty("ok", false);
    result.addProperty("error", error);
    return result;
  }
}
