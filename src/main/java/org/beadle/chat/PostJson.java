package org.beadle.chat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Posts as JSON, for queues and memories. A block's kind is its field {@code type}; the bytes of
 * pictures and files are in Base64.
 */
public final class PostJson {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private PostJson() {}

  /** The post in one line. */
  public static String write(Post post) {
    JsonObject json = new JsonObject();
    json.addProperty("summary", post.summary());
    json.addProperty("audience", code(post.audience()));
    post.about().ifPresent(action -> json.addProperty("about", action));
    json.add("blocks", array(post.blocks().stream().map(PostJson::block).toList()));
    return GSON.toJson(json);
  }

  private static JsonObject block(Block block) {
    return switch (block) {
      case Block.Heading(String text) -> typed("heading", "text", text);
      case Block.Text(String text) -> typed("text", "text", text);
      case Block.Facts(var facts) ->
          typed("facts", "facts", array(facts.stream().map(PostJson::fact).toList()));
      case Block.Table table -> table(table);
      case Block.Image(byte[] png, String alternative) -> {
        JsonObject json = typed("image", "png", Base64.getEncoder().encodeToString(png));
        json.addProperty("alternative", alternative);
        yield json;
      }
      case Block.Buttons(var buttons) ->
          typed("buttons", "buttons", array(buttons.stream().map(PostJson::button).toList()));
      case Block.File file -> file(file);
      case Block.Choices(var choices) ->
          typed("choices", "choices", array(choices.stream().map(PostJson::choice).toList()));
    };
  }

  private static JsonObject fact(Block.Fact fact) {
    JsonObject json = new JsonObject();
    json.addProperty("label", fact.label());
    json.addProperty("value", fact.value());
    return json;
  }

  private static JsonObject table(Block.Table table) {
    JsonObject json = new JsonObject();
    json.addProperty("type", "table");
    json.addProperty("caption", table.caption());
    json.add("headings", GSON.toJsonTree(table.headings()));
    json.add("rows", GSON.toJsonTree(table.rows()));
    return json;
  }

  private static JsonObject button(Block.Button button) {
    JsonObject json = pressed(button.label(), button.press(), button.ask());
    json.addProperty("style", code(button.style()));
    return json;
  }

  private static JsonObject pressed(String label, Press press, Optional<String> ask) {
    JsonObject json = new JsonObject();
    json.addProperty("label", label);
    json.addProperty("board", press.board());
    json.addProperty("record", press.record());
    json.addProperty("command", press.command());
    ask.ifPresent(question -> json.addProperty("ask", question));
    return json;
  }

  private static JsonObject file(Block.File file) {
    JsonObject json = typed("file", "name", file.name());
    json.addProperty("mediaType", file.mediaType());
    json.addProperty("content", Base64.getEncoder().encodeToString(file.content()));
    json.addProperty("description", file.description());
    return json;
  }

  private static JsonObject choice(Block.Choice choice) {
    JsonObject json = new JsonObject();
    json.addProperty("text", choice.text());
    json.add("options", array(choice.options().stream().map(PostJson::option).toList()));
    choice.chosen().ifPresent(now -> json.addProperty("chosen", now));
    return json;
  }

  private static JsonObject option(Block.Option option) {
    return pressed(option.label(), option.press(), option.ask());
  }

  private static JsonObject typed(String type, String name, String value) {
    JsonObject json = new JsonObject();
    json.addProperty("type", type);
    json.addProperty(name, value);
    return json;
  }

  private static JsonObject typed(String type, String name, JsonArray value) {
    JsonObject json = new JsonObject();
    json.addProperty("type", type);
    json.add(name, value);
    return json;
  }

  private static JsonArray array(List<JsonObject> objects) {
    JsonArray array = new JsonArray(objects.size());
    objects.forEach(array::add);
    return array;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException where the text is no post
   */
  public static Post read(String text) {
    try {
      return PostReading.post(JsonParser.parseString(text).getAsJsonObject());
    } catch (JsonParseException | IllegalStateException | NullPointerException notOurs) {
      throw new IllegalArgumentException("The text is no post in JSON.", notOurs);
    }
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
