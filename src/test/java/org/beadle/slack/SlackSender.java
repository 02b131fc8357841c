package org.beadle.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.beadle.wire.Form;

/** Sends what Slack sends: commands, presses, forms and events, signed as Slack signs them. */
public final class SlackSender {
  /** A person and the workspace that he or she is of. */
  public record Person(String id, String team) {}

  /** What came back. */
  public record Answer(int status, String body) {
    public JsonObject json() {
      return JsonParser.parseString(body).getAsJsonObject();
    }
  }

  private final URI events;
  private final SlackSignature signature;
  private final InstantSource clock;
  private final StandInSlack slack;
  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicInteger count = new AtomicInteger();

  public SlackSender(URI events, String signingSecret, InstantSource clock, StandInSlack slack) {
    this.events = events;
    this.signature = new SlackSignature(signingSecret, clock);
    this.clock = clock;
    this.slack = slack;
  }

  /** A slash command, such as {@code /action} with {@code 2.3 done}. */
  public Answer command(Person person, String channel, String command, String text) {
    return form(commandFields(person, channel, command, text));
  }

  /** The fields of a slash command, to be changed by a test. */
  public Map<String, String> commandFields(
      Person person, String channel, String command, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", "unused");
    fields.put("team_id", person.team());
    fields.put("team_domain", "board");
    fields.put("channel_id", channel);
    fields.put("channel_name", channel.startsWith("D") ? "directmessage" : "board");
    fields.put("user_id", person.id());
    fields.put("command", command);
    fields.put("text", text);
    fields.put("response_url", slack.responseUrl());
    fields.put("trigger_id", trigger());
    fields.put("api_app_id", "A0BEADLE");
    return fields;
  }

  /** A press of a button that stands in a channel. */
  public Answer press(Person person, String channel, JsonObject button) {
    return payload(pressPayload(person, channel, button));
  }

  /** The payload of a press, to be changed by a test. */
  public JsonObject pressPayload(Person person, String channel, JsonObject button) {
    JsonObject container = object("type", "message", "message_ts", "1.1", "channel_id", channel);
    JsonObject payload = pressed(person, button, container);
    payload.add("channel", object("id", channel, "name", "board"));
    payload.addProperty("response_url", slack.responseUrl());
    return payload;
  }

  /** An option picked of a menu that stands in a channel. */
  public Answer pick(Person person, String channel, JsonObject menu, String option) {
    JsonObject action = object("type", "static_select");
    action.addProperty("action_id", menu.get("action_id").getAsString());
    for (JsonElement each : menu.getAsJsonArray("options")) {
      JsonObject picked = each.getAsJsonObject();
      if (picked.getAsJsonObject("text").get("text").getAsString().equals(option))
        action.add("selected_option", picked.deepCopy());
    }
    return press(person, channel, action);
  }

  /** A press of a button on the Home tab. */
  public Answer pressAtHome(Person person, JsonObject button) {
    JsonObject payload = pressed(person, button, object("type", "view", "view_id", "V1"));
    payload.add(
        "view", object("id", "V1", "type", "home", "app_installed_team_id", StandInSlack.TEAM));
    return payload(payload);
  }

  private JsonObject pressed(Person person, JsonObject button, JsonObject container) {
    JsonObject payload = object("type", "block_actions", "trigger_id", trigger());
    payload.add("user", object("id", person.id(), "team_id", person.team()));
    payload.add("team", object("id", StandInSlack.TEAM, "domain", "board"));
    payload.add("container", container);
    JsonArray actions = new JsonArray();
    actions.add(button.deepCopy());
    payload.add("actions", actions);
    return payload;
  }

  /** A form sent in: its view as it was opened, and the words and choices by input. */
  public Answer submit(Person person, JsonObject view, Map<String, String> filled) {
    JsonObject values = new JsonObject();
    for (JsonElement each : view.getAsJsonArray("blocks")) {
      JsonObject input = each.getAsJsonObject();
      if (!input.has("block_id")) continue;
      String id = input.get("block_id").getAsString();
      JsonObject value = new JsonObject();
      value.add(id, value(input.getAsJsonObject("element"), filled.get(id)));
      values.add(id, value);
    }
    JsonObject state = new JsonObject();
    state.add("values", values);
    JsonObject sent = view.deepCopy();
    sent.addProperty("id", "V2");
    sent.add("state", state);
    JsonObject payload = object("type", "view_submission", "trigger_id", trigger());
    payload.add("user", object("id", person.id(), "team_id", person.team()));
    payload.add("team", object("id", StandInSlack.TEAM, "domain", "board"));
    payload.add("view", sent);
    return payload(payload);
  }

  private static JsonObject value(JsonObject element, String filled) {
    JsonObject value = object("type", element.get("type").getAsString());
    if (filled == null) return value;
    if (element.get("type").getAsString().equals("static_select")) {
      value.add("selected_option", object("value", filled));
    } else {
      value.addProperty("value", filled);
    }
    return value;
  }

  /** A mention of the bot in a channel. */
  public Answer mention(Person person, String channel, String text) {
    return event(envelope(mentionEvent(person, channel, text)));
  }

  public JsonObject mentionEvent(Person person, String channel, String text) {
    JsonObject event =
        object(
            "type",
            "app_mention",
            "user",
            person.id(),
            "user_team",
            person.team(),
            "text",
            text,
            "channel",
            channel);
    event.addProperty("ts", stamp());
    return event;
  }

  /** A message to the bot alone. */
  public Answer direct(Person person, String text) {
    return event(envelope(directEvent(person, text)));
  }

  public JsonObject directEvent(Person person, String text) {
    JsonObject event =
        object(
            "type", "message",
            "user", person.id(),
            "team", person.team(),
            "text", text,
            "channel", StandInSlack.directMessages(person.id()));
    event.addProperty("channel_type", "im");
    event.addProperty("ts", stamp());
    return event;
  }

  /** The Home tab was opened. */
  public Answer homeOpened(Person person) {
    JsonObject event = object("type", "app_home_opened", "user", person.id(), "tab", "home");
    event.addProperty("channel", StandInSlack.directMessages(person.id()));
    return event(envelope(event));
  }

  /** An event as Slack delivers it to the workspace that has the app. */
  public JsonObject envelope(JsonObject event) {
    JsonObject envelope =
        object(
            "type",
            "event_callback",
            "team_id",
            StandInSlack.TEAM,
            "event_id",
            "Ev" + count.incrementAndGet(),
            "api_app_id",
            "A0BEADLE");
    envelope.addProperty("is_ext_shared_channel", false);
    JsonObject authorization = object("team_id", StandInSlack.TEAM, "user_id", StandInSlack.BOT);
    authorization.addProperty("is_bot", true);
    JsonArray authorizations = new JsonArray();
    authorizations.add(authorization);
    envelope.add("authorizations", authorizations);
    envelope.add("event", event);
    return envelope;
  }

  public Answer event(JsonObject envelope) {
    return send(envelope.toString(), "application/json", Map.of());
  }

  /** The same event, brought again. */
  public Answer eventAgain(JsonObject envelope) {
    return send(
        envelope.toString(),
        "application/json",
        Map.of("X-Slack-Retry-Num", "1", "X-Slack-Retry-Reason", "http_timeout"));
  }

  public Answer payload(JsonObject payload) {
    return form(Map.of("payload", payload.toString()));
  }

  public Answer form(Map<String, String> fields) {
    return send(Form.of(fields), Form.TYPE, Map.of());
  }

  private Answer send(String body, String type, Map<String, String> more) {
    String timestamp = "" + clock.instant().getEpochSecond();
    Map<String, String> headers = new LinkedHashMap<>(more);
    headers.put("X-Slack-Request-Timestamp", timestamp);
    headers.put(
        "X-Slack-Signature", signature.sign(timestamp, body.getBytes(StandardCharsets.UTF_8)));
    return unsigned(body, type, headers);
  }

  /** Sends with these headers and no others. */
  public Answer unsigned(String body, String type, Map<String, String> headers) {
    List<String> flat = new ArrayList<>(List.of("Content-Type", type));
    headers.forEach((name, value) -> flat.addAll(List.of(name, value)));
    HttpRequest request =
        HttpRequest.newBuilder(events)
            .headers(flat.toArray(String[]::new))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException failure) {
      throw new AssertionError(failure);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private String trigger() {
    return "trigger." + count.incrementAndGet();
  }

  private String stamp() {
    return clock.instant().getEpochSecond() + String.format(".%06d", count.incrementAndGet());
  }

  private static JsonObject object(String... pairs) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < pairs.length; i += 2) object.addProperty(pairs[i], pairs[i + 1]);
    return object;
  }
}
