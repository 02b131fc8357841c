package org.beadle.teams;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Sends what Teams sends: messages, presses, installations and news of teams. */
public final class TeamsSender {
  /** A person and the tenant of whose account he or she is. */
  public record Person(String object, String tenant) {}

  /** The mention of the bot, as it stands in a message's text. */
  public static final String MENTION = "<at>Beadle</at>";

  /** A team's own id, which is its general channel's too. */
  public static final String TEAM = "19:general@thread.tacv2";

  private static final int FIRST_MESSAGE = 1_690_000_000;

  private final Function<JsonObject, Reply> door;
  private final String serviceUrl;
  private final InstantSource clock;
  private final AtomicInteger count = new AtomicInteger();

  /**
   * @param door where activities are taken
   * @param serviceUrl where answers are posted
   */
  TeamsSender(Function<JsonObject, Reply> door, String serviceUrl, InstantSource clock) {
    this.door = door;
    this.serviceUrl = serviceUrl;
    this.clock = clock;
  }

  /** Sends an activity, perhaps once more, or one that a test has changed. */
  Reply send(JsonObject activity) {
    return door.apply(activity.deepCopy());
  }

  /** A message to the bot alone. */
  public JsonObject direct(Person person, String text) {
    JsonObject activity = message(person, text);
    in(activity, "personal", StandInTenant.personal(person.object()));
    return activity;
  }

  /** A message in a channel: a post of its own, which begins a thread. */
  public JsonObject inChannel(Person person, String channel, String text) {
    JsonObject activity = message(person, text);
    String id = activity.get("id").getAsString();
    inTeam(activity, channel + ";messageid=" + id, channel);
    mention(activity);
    return activity;
  }

  /** A message below another one of a channel. */
  public JsonObject inThread(Person person, String channel, String root, String text) {
    JsonObject activity = inChannel(person, channel, text);
    activity.getAsJsonObject("conversation").addProperty("id", channel + ";messageid=" + root);
    activity.addProperty("replyToId", root);
    return activity;
  }

  /** A message in a group chat. */
  public JsonObject inGroup(Person person, String chat, String text) {
    JsonObject activity = message(person, text);
    in(activity, "groupChat", chat);
    activity.getAsJsonObject("conversation").addProperty("isGroup", true);
    mention(activity);
    return activity;
  }

  private JsonObject message(Person person, String text) {
    JsonObject activity = activity("message", person);
    activity.addProperty("id", "" + (FIRST_MESSAGE + count.incrementAndGet()) + "000");
    activity.addProperty("textFormat", "plain");
    activity.addProperty("text", text);
    activity.add("attachments", new JsonArray());
    JsonObject client = of("type", "clientInfo", "country", "GB");
    JsonArray entities = new JsonArray();
    entities.add(client);
    activity.add("entities", entities);
    return activity;
  }

  /**
   * A press on a card of a conversation of two.
   *
   * @param data what the button carries and what was typed, as {@link ShownCard} tells it
   */
  public JsonObject press(Person person, String card, JsonObject data) {
    JsonObject activity = activity("invoke", person);
    activity.addProperty("name", "adaptiveCard/action");
    activity.addProperty("replyToId", card);
    in(activity, "personal", StandInTenant.personal(person.object()));
    JsonObject action = of("type", "Action.Execute", "verb", TeamsPress.VERB);
    action.add("data", data);
    JsonObject value = of("trigger", "manual");
    value.add("action", action);
    activity.add("value", value);
    return activity;
  }

  /** A press on a card of a channel. */
  public JsonObject pressInChannel(Person person, String channel, String card, JsonObject data) {
    JsonObject activity = press(person, card, data);
    inTeam(activity, channel + ";messageid=" + card, channel);
    return activity;
  }

  /** The app was installed, removed or upgraded for a person. */
  public JsonObject installation(Person person, String action) {
    JsonObject activity = activity("installationUpdate", person);
    activity.addProperty("action", action);
    in(activity, "personal", StandInTenant.personal(person.object()));
    return activity;
  }

  /** The same for a team; {@code selected} is the channel that was chosen. */
  public JsonObject installationInTeam(Person person, String action, String selected) {
    JsonObject activity = installation(person, action);
    inTeam(activity, TEAM, TEAM);
    activity.getAsJsonObject("channelData").remove("channel");
    activity.getAsJsonObject("channelData").add("settings", chosen(selected));
    return activity;
  }

  /** The settings of an installation, which name the channel that was chosen. */
  static JsonObject chosen(String channel) {
    JsonObject settings = new JsonObject();
    settings.add("selectedChannel", of("id", channel));
    return settings;
  }

  /** The bot, by {@code membersAdded} or {@code membersRemoved}, came into a team or left it. */
  public JsonObject botInTeam(Person person, String members) {
    JsonObject activity =
        happened(
            person, members.equals("membersAdded") ? "teamMemberAdded" : "teamMemberRemoved", TEAM);
    JsonArray bots = new JsonArray();
    bots.add(of("id", StandInTenant.BOT));
    activity.add(members, bots);
    return activity;
  }

  /** An event of a channel of the team, or of the team where it is the general channel. */
  public JsonObject happened(Person person, String event, String channel) {
    JsonObject activity = activity("conversationUpdate", person);
    inTeam(activity, TEAM, channel);
    activity.getAsJsonObject("channelData").addProperty("eventType", event);
    return activity;
  }

  private JsonObject activity(String type, Person person) {
    JsonObject activity = of("type", type, "id", "f:" + count.incrementAndGet());
    activity.addProperty("channelId", "msteams");
    activity.addProperty("serviceUrl", serviceUrl + "/");
    activity.addProperty("timestamp", clock.instant().plusMillis(count.get()).toString());
    JsonObject from = of("id", StandInPeople.user(person.object()), "aadObjectId", person.object());
    from.addProperty("name", "Somebody");
    activity.add("from", from);
    activity.add("recipient", of("id", StandInTenant.BOT, "name", "Beadle"));
    JsonObject channelData = new JsonObject();
    channelData.add("tenant", of("id", StandInTenant.TENANT));
    activity.add("channelData", channelData);
    return activity;
  }

  private static void in(JsonObject activity, String type, String id) {
    JsonObject conversation = of("conversationType", type, "id", id);
    conversation.addProperty("tenantId", StandInTenant.TENANT);
    activity.add("conversation", conversation);
  }

  private static void inTeam(JsonObject activity, String conversation, String channel) {
    in(activity, "channel", conversation);
    activity.getAsJsonObject("conversation").addProperty("isGroup", true);
    JsonObject channelData = activity.getAsJsonObject("channelData");
    channelData.add("channel", of("id", channel));
    channelData.add("team", of("id", TEAM, "name", "Board"));
  }

  private static void mention(JsonObject activity) {
    JsonElement text = activity.get("text");
    if (!text.getAsString().contains(MENTION)) return;
    JsonObject entity = of("type", "mention", "text", MENTION);
    entity.add("mentioned", of("id", StandInTenant.BOT, "name", "Beadle"));
    activity.getAsJsonArray("entities").add(entity);
  }

  private static JsonObject of(String... pairs) {
    JsonObject object = new JsonObject();
    for (int at = 0; at < pairs.length; at += 2) object.addProperty(pairs[at], pairs[at + 1]);
    return object;
  }
}
