package org.beadle.chat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Makes posts of their JSON. */
final class PostReading {
  private PostReading() {}

  static Post post(JsonObject json) {
    return new Post(
        text(json, "summary"),
        list(json, "blocks", block -> block(block.getAsJsonObject())),
        value(Post.Audience.class, json, "audience"),
        optional(json, "about").map(JsonElement::getAsLong));
  }

  private static Block block(JsonObject json) {
    String type = text(json, "type");
    return switch (type) {
      case "heading" -> new Block.Heading(text(json, "text"));
      case "text" -> new Block.Text(text(json, "text"));
      case "facts" -> new Block.Facts(list(json, "facts", each -> fact(each.getAsJsonObject())));
      case "table" -> table(json);
      case "image" ->
          new Block.Image(Base64.getDecoder().decode(text(json, "png")), text(json, "alternative"));
      case "buttons" ->
          new Block.Buttons(list(json, "buttons", each -> button(each.getAsJsonObject())));
      case "file" -> file(json);
      case "choices" ->
          new Block.Choices(list(json, "choices", each -> choice(each.getAsJsonObject())));
      default -> throw new IllegalArgumentException("No block of a post is a " + type + ".");
    };
  }

  private static Block.Fact fact(JsonObject json) {
    return new Block.Fact(text(json, "label"), text(json, "value"));
  }

  private static Block.Table table(JsonObject json) {
    return new Block.Table(
        text(json, "caption"),
        list(json, "headings", JsonElement::getAsString),
        list(json, "rows", PostReading::row));
  }

  private static List<String> row(JsonElement row) {
    return row.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
  }

  private static Block.Button button(JsonObject json) {
    return new Block.Button(
        text(json, "label"),
        press(json),
        value(Block.Style.class, json, "style"),
        optional(json, "ask").map(JsonElement::getAsString));
  }

  private static Press press(JsonObject json) {
    return new Press(
        json.get("board").getAsLong(), json.get("record").getAsLong(), text(json, "command"));
  }

  private static Block.File file(JsonObject json) {
    return new Block.File(
        text(json, "name"),
        text(json, "mediaType"),
        Base64.getDecoder().decode(text(json, "content")),
        text(json, "description"));
  }

  private static Block.Choice choice(JsonObject json) {
    return new Block.Choice(
        text(json, "text"),
        list(json, "options", each -> option(each.getAsJsonObject())),
        optional(json, "chosen").map(JsonElement::getAsString));
  }

  private static Block.Option option(JsonObject json) {
    return new Block.Option(
        text(json, "label"), press(json), optional(json, "ask").map(JsonElement::getAsString));
  }

  private static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }

  private static Optional<JsonElement> optional(JsonObject json, String name) {
    return Optional.ofNullable(json.get(name));
  }

  private static <T> List<T> list(JsonObject json, String name, Function<JsonElement, T> read) {
    return json.getAsJsonArray(name).asList().stream().map(read).toList();
  }

  private static <E extends Enum<E>> E value(Class<E> type, JsonObject json, String name) {
    return Enum.valueOf(type, text(json, name).toUpperCase(Locale.ROOT));
  }
}
