package org.beadle.teams;

import static org.beadle.teams.JsonReading.object;
import static org.beadle.teams.JsonReading.objects;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads activities. What is missing, or is not what it should be, counts as not said. */
final class ActivityReading {
  private static final String CARD_ACTION = "adaptiveCard/action";

  private final JsonObject activity;
  private final Origin origin;

  private ActivityReading(JsonObject activity, Origin origin) {
    this.activity = activity;
    this.origin = origin;
  }

  /**
   * @param now Beadle's own time
   */
  static Activity read(JsonObject activity, String tenant, Instant now) {
    return new ActivityReading(activity, origin(activity, tenant, now)).read();
  }

  private Activity read() {
    return switch (text(activity, "type")) {
      case "message" -> message();
      case "messageUpdate" ->
          isEdit() ? new Activity.Edited(message()) : new Activity.Other(origin);
      case "invoke" -> invoke();
      case "installationUpdate" -> installation();
      case "conversationUpdate" -> update();
      default -> new Activity.Other(origin);
    };
  }

  /** A message is also brought up to date where one that was deleted is taken back. */
  private boolean isEdit() {
    return text(object(activity, "channelData"), "eventType").equalsIgnoreCase("editMessage");
  }

  private Activity.Message message() {
    String text = TypedLinks.addressesIn(text(activity, "text"), html());
    return new Activity.Message(
        origin, text, mentions(), entities("quotedReply").findAny().isPresent());
  }

  /** The message as the person saw it; empty text where Teams sends none. */
  private String html() {
    return objects(activity, "attachments")
        .filter(attachment -> text(attachment, "contentType").equals("text/html"))
        .map(attachment -> text(attachment, "content"))
        .findFirst()
        .orElse("");
  }

  private Stream<JsonObject> entities(String type) {
    return objects(activity, "entities").filter(entity -> text(entity, "type").equals(type));
  }

  private List<Activity.Mention> mentions() {
    return entities("mention")
        .map(
            entity ->
                new Activity.Mention(
                    text(object(entity, "mentioned"), "id"),
                    text(object(entity, "mentioned"), "name"),
                    text(entity, "text")))
        .toList();
  }

  private Activity invoke() {
    if (!text(activity, "name").equals(CARD_ACTION)) return new Activity.Other(origin);
    JsonObject action = object(object(activity, "value"), "action");
    return new Activity.Pressed(
        origin, text(activity, "replyToId"), text(action, "verb"), object(action, "data"));
  }

  private Activity installation() {
    Optional<Origin.Named> selected =
        named(object(object(object(activity, "channelData"), "settings"), "selectedChannel"));
    return switch (text(activity, "action").toLowerCase(Locale.ROOT)) {
      case "add" -> new Activity.Installed(origin, selected, false);
      case "add-upgrade" -> new Activity.Installed(origin, selected, true);
      case "remove" -> new Activity.TakenOut(origin);
      default -> new Activity.Other(origin);
    };
  }

  private Activity update() {
    if (names("membersAdded")) return new Activity.Joined(origin);
    if (names("membersRemoved")) return new Activity.TakenOut(origin);
    return Activity.Happened.of(text(object(activity, "channelData"), "eventType"))
        .<Activity>map(happened -> new Activity.Fate(origin, happened))
        .orElseGet(() -> new Activity.Other(origin));
  }

  /** Whether Beadle itself is among the members. */
  private boolean names(String members) {
    return objects(activity, members)
        .anyMatch(member -> text(member, "id").equals(origin.bot().id()));
  }

  private static Origin origin(JsonObject activity, String tenant, Instant now) {
    JsonObject conversation = object(activity, "conversation");
    JsonObject data = object(activity, "channelData");
    JsonObject bot = object(activity, "recipient");
    Optional<Origin.Named> team = named(object(data, "team"));
    Reference.Kind kind = kind(conversation, team.isPresent());
    JsonObject called =
        switch (kind) {
          case CHANNEL -> object(data, "channel");
          case GROUP -> conversation;
          case PERSONAL -> object(activity, "from");
        };
    return new Origin(
        text(activity, "id"),
        tenant,
        text(activity, "serviceUrl").replaceFirst("/+$", ""),
        kind,
        text(conversation, "id"),
        team.map(Origin.Named::id),
        some(object(data, "channel"), "id"),
        some(called, "name"),
        new Origin.Named(text(bot, "id"), some(bot, "name")),
        sender(object(activity, "from"), text(bot, "id")),
        at(activity, now));
  }

  private static Reference.Kind kind(JsonObject conversation, boolean inTeam) {
    return switch (text(conversation, "conversationType")) {
      case "channel" -> Reference.Kind.CHANNEL;
      case "groupChat" -> Reference.Kind.GROUP;
      case "personal" -> Reference.Kind.PERSONAL;
      default -> {
        if (inTeam) yield Reference.Kind.CHANNEL;
        yield isShared(conversation) ? Reference.Kind.GROUP : Reference.Kind.PERSONAL;
      }
    };
  }

  /**
   * Whether a conversation of no kind that is known here is to be taken for one of several people,
   * which is the safe way to err. Ids of channels and chats of several begin with {@code 19:}.
   */
  private static boolean isShared(JsonObject conversation) {
    JsonElement group = conversation.get("isGroup");
    return some(conversation, "conversationType").isPresent()
        || text(conversation, "id").startsWith("19:")
        || (group != null && group.isJsonPrimitive() && group.getAsBoolean());
  }

  private static Origin.Sender sender(JsonObject from, String bot) {
    String id = text(from, "id");
    if (id.equals(bot)) return new Origin.Sender("", Optional.empty(), Optional.empty());
    return new Origin.Sender(id, some(from, "aadObjectId"), some(from, "tenantId"));
  }

  private static Instant at(JsonObject activity, Instant now) {
    try {
      return some(activity, "timestamp")
          .map(OffsetDateTime::parse)
          .map(OffsetDateTime::toInstant)
          .orElse(now);
    } catch (DateTimeException notSaid) {
      return now;
    }
  }

  private static Optional<Origin.Named> named(JsonObject thing) {
    return some(thing, "id").map(id -> new Origin.Named(id, some(thing, "name")));
  }

  private static Optional<String> some(JsonObject holder, String name) {
    return JsonReading.written(holder, name).filter(text -> !text.isBlank());
  }

  /** Empty text where it is not said. */
  private static String text(JsonObject holder, String name) {
    return JsonReading.written(holder, name).orElse("");
  }
}
