package org.beadle.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Slack's limits on messages and views, as its documentation gives them. */
public final class BlockKitRules {
  private final List<String> broken = new ArrayList<>();
  private final Set<String> actionIds = new HashSet<>();
  private int tables;

  private BlockKitRules() {}

  /** The limits that a call breaks. */
  static List<String> broken(StandInSlack.Call call) {
    if (call.method().startsWith("views.")) {
      JsonObject view = call.view();
      List<String> broken = broken(view.getAsJsonArray("blocks"), true);
      if (view.has("private_metadata")) {
        check(broken, view.get("private_metadata").getAsString().length(), 3_000, "metadata");
      }
      for (String part : List.of("title", "submit", "close")) {
        if (view.has(part)) check(broken, text(view.getAsJsonObject(part)).length(), 24, part);
      }
      return broken;
    }
    if (!call.method().startsWith("chat.")
        || call.field("blocks") == null
        || call.blocks().isEmpty()) return List.of();
    List<String> broken = broken(call.blocks(), false);
    int most = call.method().equals("chat.update") ? 4_000 : 40_000;
    check(broken, call.field("text").length(), most, "text");
    return broken;
  }

  /** The limits that the blocks of a message, or of a view, break. */
  public static List<String> broken(JsonArray blocks, boolean ofView) {
    BlockKitRules rules = new BlockKitRules();
    check(rules.broken, blocks.size(), ofView ? 100 : 50, "blocks");
    if (blocks.isEmpty()) rules.broken.add("no blocks");
    blocks.forEach(block -> rules.block(block.getAsJsonObject(), ofView));
    check(rules.broken, rules.tables, ofView ? 0 : 1, "tables");
    return rules.broken;
  }

  private static void check(List<String> broken, int size, int most, String what) {
    if (size > most) broken.add(what + ": " + size + " of " + most);
  }

  private void block(JsonObject block, boolean ofView) {
    switch (block.get("type").getAsString()) {
      case "header" -> text(block.getAsJsonObject("text"), 150, "header");
      case "rich_text" -> richText(block);
      case "actions" -> actions(block.getAsJsonArray("elements"));
      case "section" -> section(block);
      case "table" -> table(block);
      case "input" -> input(block, ofView);
      default -> broken.add("unexpected " + block.get("type"));
    }
  }

  private void text(JsonObject text, int most, String what) {
    if (!text.get("type").getAsString().equals("plain_text")) broken.add(what + " is mark-up");
    if (text(text).isEmpty()) broken.add(what + " is empty");
    check(broken, text(text).length(), most, what);
  }

  private static String text(JsonObject text) {
    return text.get("text").getAsString();
  }

  private void richText(JsonObject block) {
    check(broken, letters(block), 3_100, "rich text");
    if (letters(block) == 0) broken.add("rich text is empty");
  }

  private int letters(JsonObject part) {
    if (part.has("elements")) {
      int sum = 0;
      for (JsonElement each : part.getAsJsonArray("elements"))
        sum += letters(each.getAsJsonObject());
      return sum;
    }
    String words = part.get(part.has("text") ? "text" : "url").getAsString();
    if (words.isEmpty()) broken.add("an empty element");
    return words.length();
  }

  private void actions(JsonArray elements) {
    check(broken, elements.size(), 25, "buttons");
    for (JsonElement each : elements) {
      JsonObject button = each.getAsJsonObject();
      text(button.getAsJsonObject("text"), 75, "label");
      check(broken, button.get("value").getAsString().length(), 2_000, "value");
      String id = button.get("action_id").getAsString();
      check(broken, id.length(), 255, "action_id");
      if (!actionIds.add(id)) broken.add("action_id twice");
    }
  }

  private void section(JsonObject section) {
    text(section.getAsJsonObject("text"), 3_000, "section");
    JsonObject menu = section.getAsJsonObject("accessory");
    String id = menu.get("action_id").getAsString();
    check(broken, id.length(), 255, "action_id");
    if (!actionIds.add(id)) broken.add("action_id twice");
    text(menu.getAsJsonObject("placeholder"), 150, "placeholder");
    JsonArray options = menu.getAsJsonArray("options");
    check(broken, options.size(), 100, "options");
    if (options.isEmpty()) broken.add("no options");
    for (JsonElement each : options) {
      JsonObject option = each.getAsJsonObject();
      text(option.getAsJsonObject("text"), 75, "option");
      check(broken, option.get("value").getAsString().length(), 150, "value of an option");
    }
    if (menu.has("initial_option") && !options.contains(menu.get("initial_option")))
      broken.add("an initial option that is none");
  }

  private void table(JsonObject table) {
    tables++;
    JsonArray rows = table.getAsJsonArray("rows");
    check(broken, rows.size(), 100, "rows");
    check(broken, table.getAsJsonArray("column_settings").size(), 20, "column settings");
    int letters = 0;
    for (JsonElement row : rows) {
      check(broken, row.getAsJsonArray().size(), 20, "columns");
      for (JsonElement cell : row.getAsJsonArray()) {
        String text = text(cell.getAsJsonObject());
        if (text.isEmpty()) broken.add("an empty cell");
        letters += text.length();
      }
    }
    check(broken, letters, 10_000, "table");
  }

  private void input(JsonObject block, boolean ofView) {
    if (!ofView) broken.add("input in a message");
    text(block.getAsJsonObject("label"), 2_000, "input label");
    if (block.has("hint")) text(block.getAsJsonObject("hint"), 2_000, "hint");
  }
}
