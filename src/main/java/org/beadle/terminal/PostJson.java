package org.beadle.terminal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.beadle.chat.Block;
import org.beadle.chat.Post;

/** Posts as JSON, one object in a line each, for programs that read what Beadle answers. */
public final class PostJson implements PostFormat {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  @Override
  public String render(Post post, String occasion) {
    JsonObject object = new JsonObject();
    if (!occasion.isEmpty()) object.addProperty("occasion", occasion);
    object.addProperty("summary", post.summary());
    object.addProperty("audience", post.audience().name().toLowerCase(Locale.ROOT));
    object.add("blocks", array(post.blocks(), PostJson::block));
    return GSON.toJson(object) + "\n";
  }

  private static JsonElement block(Block block) {
    JsonObject object = new JsonObject();
    switch (block) {
      case Block.Heading(String text) -> object.addProperty("heading", text);
      case Block.Text(String text) -> object.addProperty("text", text);
      case Block.Facts(List<Block.Fact> facts) -> object.add("facts", array(facts, PostJson::fact));
      case Block.Table table -> object.add("table", table(table));
      case Block.Image image -> object.addProperty("picture", image.alternative());
      case Block.Buttons(List<Block.Button> buttons) ->
          object.add("buttons", array(buttons, PostJson::button));
    }
    return object;
  }

  private static JsonElement fact(Block.Fact fact) {
    JsonObject object = new JsonObject();
    object.addProperty("label", fact.label());
    object.addProperty("value", fact.value());
    return object;
  }

  private static JsonElement table(Block.Table table) {
    JsonObject object = new JsonObject();
    object.addProperty("caption", table.caption());
    object.add("headings", GSON.toJsonTree(table.headings()));
    object.add("rows", GSON.toJsonTree(table.rows()));
    return object;
  }

  private static JsonElement button(Block.Button button) {
    JsonObject object = new JsonObject();
    object.addProperty("label", button.label());
    object.addProperty("command", button.press().command());
    button.ask().ifPresent(question -> object.addProperty("ask", question));
    return object;
  }

  private static <T> JsonArray array(List<T> all, Function<T, JsonElement> element) {
    JsonArray array = new JsonArray();
    all.stream().map(element).forEach(array::add);
    return array;
  }
}
