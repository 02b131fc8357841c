package org.beadle.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a person reads of a message: its blocks, with the words of plain text as they are. */
public final class Shown {
  private Shown() {}

  /** The words of a message, a block a line. */
  public static String of(JsonObject message) {
    return of(message.getAsJsonArray("blocks"));
  }

  /** The words of some blocks, a block a line. */
  public static String of(JsonArray blocks) {
    return each(blocks).map(Shown::block).collect(Collectors.joining("\n"));
  }

  private static java.util.stream.Stream<JsonObject> each(JsonArray parts) {
    return StreamSupport.stream(parts.spliterator(), false).map(JsonElement::getAsJsonObject);
  }

  private static String block(JsonObject block) {
    return switch (block.get("type").getAsString()) {
      case "header" -> text(block.getAsJsonObject("text"));
      case "rich_text" ->
          each(block.getAsJsonArray("elements")).map(Shown::part).collect(Collectors.joining("\n"));
      case "actions" ->
          each(block.getAsJsonArray("elements"))
              .map(button -> text(button.getAsJsonObject("text")))
              .collect(Collectors.joining("\n"));
      case "section" -> text(block.getAsJsonObject("text")) + menu(block);
      case "table" -> table(block.getAsJsonArray("rows"));
      default -> throw new AssertionError("Nobody reads " + block);
    };
  }

  private static String menu(JsonObject section) {
    return each(section.getAsJsonObject("accessory").getAsJsonArray("options"))
        .map(option -> "\n" + text(option.getAsJsonObject("text")))
        .collect(Collectors.joining());
  }

  private static String part(JsonObject part) {
    if (part.get("type").getAsString().equals("rich_text_list")) {
      return each(part.getAsJsonArray("elements"))
          .map(Shown::part)
          .collect(Collectors.joining("\n"));
    }
    return each(part.getAsJsonArray("elements"))
        .map(element -> element.get(element.has("text") ? "text" : "url").getAsString())
        .collect(Collectors.joining());
  }

  private static String table(JsonArray rows) {
    List<String> lines = new ArrayList<>();
    for (JsonElement row : rows) {
      lines.add(each(row.getAsJsonArray()).map(Shown::text).collect(Collectors.joining(" | ")));
    }
    return String.join("\n", lines);
  }

  /** Plain and raw text; anything else would be mark-up, which people's words must not be in. */
  private static String text(JsonObject text) {
    String type = text.get("type").getAsString();
    if (!type.equals("plain_text") && !type.equals("raw_text")) throw new AssertionError(type);
    return text.get("text").getAsString();
  }
}
