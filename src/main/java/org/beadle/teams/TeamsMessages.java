package org.beadle.teams;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.beadle.chat.PlainText;
import org.beadle.chat.Post;

/**
 * Posts as activities with Adaptive Cards. Each activity holds one card and no text beside it,
 * since Teams would split them, and stays below a limit.
 */
final class TeamsMessages {
  /** Bytes of an activity in UTF-16 that Teams takes for certain; it refuses above some 100 KB. */
  static final int LARGEST = 80 * 1024;

  private static final int SUMMARY = 300;

  private final FileLinks files;
  private final Pressing pressing;
  private final int characters;

  /** Messages of a bot that hears presses. */
  TeamsMessages(FileLinks files) {
    this(files, new Pressing.Heard(), LARGEST);
  }

  /**
   * @param largest bytes of an activity in UTF-16; no less than 8 KB
   */
  TeamsMessages(FileLinks files, Pressing pressing, int largest) {
    this.files = files;
    this.pressing = pressing;
    this.characters = largest / Character.BYTES;
  }

  /** The activities of a message, in order; more than one only where it does not fit into one. */
  List<JsonObject> activities(Post post) {
    TeamsBlocks blocks = new TeamsBlocks(post, files, pressing, characters);
    String summary = summary(post);
    int frame = activity(summary, new JsonArray(), "").toString().length();
    int room = characters - frame - 4 * SUMMARY;
    List<JsonArray> parts = parts(blocks.elements(), room);
    if (parts.size() == 1) return List.of(filled(summary, parts.getFirst(), PlainText.of(post)));
    blocks.part();
    return IntStream.range(0, parts.size())
        .mapToObj(
            part -> {
              String counted = summary + " (" + (part + 1) + " of " + parts.size() + ")";
              return filled(counted, parts.get(part), part == 0 ? PlainText.of(post) : counted);
            })
        .toList();
  }

  /** The card in an activity. */
  static JsonObject card(JsonObject activity) {
    return activity
        .getAsJsonArray("attachments")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("content");
  }

  private static String summary(Post post) {
    String summary = PlainText.cut(TeamsText.literal(post.summary()).strip(), SUMMARY);
    return summary.isEmpty() ? "A message from Beadle" : summary;
  }

  private static List<JsonArray> parts(List<JsonObject> elements, int room) {
    List<JsonArray> parts = new ArrayList<>();
    JsonArray part = new JsonArray();
    int length = 0;
    for (JsonObject element : elements) {
      if (length + Element.length(element) > room && !part.isEmpty()) {
        parts.add(part);
        part = new JsonArray();
        length = 0;
      }
      part.add(element);
      length += Element.length(element);
    }
    parts.add(part);
    return parts;
  }

  /** An activity with as much of the text for old clients as there is room for. */
  private JsonObject filled(String summary, JsonArray body, String text) {
    int most = text.length();
    JsonObject activity = activity(summary, body, text);
    while (activity.toString().length() > characters && most > 0) {
      most = most * 3 / 4;
      activity = activity(summary, body, most == 0 ? "" : PlainText.cut(text, most));
    }
    return activity;
  }

  private static JsonObject activity(String summary, JsonArray body, String text) {
    JsonObject card = Element.of("AdaptiveCard");
    card.addProperty("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
    card.addProperty("version", "1.5");
    card.addProperty("lang", "en");
    card.addProperty("fallbackText", TeamsText.escaped(text));
    card.add("body", body);
    JsonObject attachment = new JsonObject();
    attachment.addProperty("contentType", "application/vnd.microsoft.card.adaptive");
    attachment.add("content", card);
    JsonObject activity = Element.of("message");
    activity.addProperty("summary", summary);
    activity.add("attachments", Element.array(List.of(attachment)));
    return activity;
  }
}
