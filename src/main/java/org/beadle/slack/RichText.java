package org.beadle.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pieces of Slack's rich text. People's words go into it as text elements, which Slack shows as
 * they are: nothing in them becomes a mention or mark-up. Web addresses become links.
 */
final class RichText {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>|\"]*[^\\s<>|\".,;:!?)\\]']");

  private RichText() {}

  /** A block of paragraphs or lists. */
  static JsonObject block(List<JsonObject> parts) {
    return holder("rich_text", parts);
  }

  static JsonObject block(JsonObject part) {
    return block(List.of(part));
  }

  static JsonObject section(JsonArray elements) {
    JsonObject section = new JsonObject();
    section.addProperty("type", "rich_text_section");
    section.add("elements", elements);
    return section;
  }

  static JsonObject bullets(List<JsonObject> sections) {
    JsonObject list = holder("rich_text_list", sections);
    list.addProperty("style", "bullet");
    return list;
  }

  static JsonArray words(String text) {
    JsonArray elements = new JsonArray();
    addWords(elements, text);
    return elements;
  }

  static void addWords(JsonArray elements, String text) {
    Matcher address = ADDRESS.matcher(text);
    int from = 0;
    while (address.find()) {
      addText(elements, text.substring(from, address.start()), false);
      addLink(elements, address.group());
      from = address.end();
    }
    addText(elements, text.substring(from), false);
  }

  static void addBold(JsonArray elements, String text) {
    addText(elements, text, true);
  }

  private static void addText(JsonArray elements, String text, boolean bold) {
    if (text.isEmpty()) return;
    JsonObject element = new JsonObject();
    element.addProperty("type", "text");
    element.addProperty("text", text);
    if (bold) {
      JsonObject style = new JsonObject();
      style.addProperty("bold", true);
      element.add("style", style);
    }
    elements.add(element);
  }

  private static void addLink(JsonArray elements, String address) {
    JsonObject element = new JsonObject();
    element.addProperty("type", "link");
    element.addProperty("url", address);
    elements.add(element);
  }

  private static JsonObject holder(String type, List<JsonObject> parts) {
    JsonObject holder = new JsonObject();
    holder.addProperty("type", type);
    JsonArray elements = new JsonArray();
    parts.forEach(elements::add);
    holder.add("elements", elements);
    return holder;
  }
}
