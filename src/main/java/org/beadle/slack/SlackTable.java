package org.beadle.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.beadle.chat.Block;

/** A table, as Slack's table block or, where Slack takes none, as a list. */
final class SlackTable {
  private static final int ROWS = 100;
  private static final int COLUMNS = 20;
  private static final int CHARACTERS = 10_000;
  private static final int LIST = 3_000;

  private final Block.Table table;

  SlackTable(Block.Table table) {
    this.table = table;
  }

  /** The caption, a table block, and how many rows did not fit into it. */
  List<JsonObject> grid() {
    List<JsonObject> blocks = caption();
    if (table.rows().isEmpty() || table.headings().isEmpty()) return blocks;
    JsonArray rows = new JsonArray();
    rows.add(row(table.headings()));
    int characters = length(table.headings());
    for (List<String> each : table.rows()) {
      characters += length(each);
      if (rows.size() == ROWS || characters > CHARACTERS) break;
      rows.add(row(each));
    }
    blocks.add(block(rows));
    addMore(blocks, table.rows().size() - rows.size() + 1);
    return blocks;
  }

  private JsonObject block(JsonArray rows) {
    JsonObject block = new JsonObject();
    block.addProperty("type", "table");
    JsonArray columns = new JsonArray();
    for (int column = 0; column < Math.min(COLUMNS, table.headings().size()); column++) {
      JsonObject wrapped = new JsonObject();
      wrapped.addProperty("is_wrapped", true);
      columns.add(wrapped);
    }
    block.add("column_settings", columns);
    block.add("rows", rows);
    return block;
  }

  private static JsonArray row(List<String> cells) {
    JsonArray row = new JsonArray();
    cells.stream().limit(COLUMNS).forEach(cell -> row.add(cell(cell)));
    return row;
  }

  private static JsonObject cell(String text) {
    JsonObject cell = new JsonObject();
    cell.addProperty("type", "raw_text");
    cell.addProperty("text", text.isEmpty() ? " " : text);
    return cell;
  }

  private static int length(List<String> cells) {
    return cells.stream().limit(COLUMNS).mapToInt(cell -> Math.max(1, cell.length())).sum();
  }

  /** The caption and a list with a line a row, each cell with its heading. */
  List<JsonObject> list() {
    List<JsonObject> blocks = caption();
    List<JsonObject> lines = new ArrayList<>();
    int characters = 0;
    for (List<String> each : table.rows()) {
      String line = SlackText.cut(SlackText.row(table.headings(), each), LIST);
      if (line.isEmpty()) continue;
      if (!lines.isEmpty() && characters + line.length() > LIST) {
        blocks.add(RichText.block(RichText.bullets(lines)));
        lines = new ArrayList<>();
        characters = 0;
      }
      lines.add(RichText.section(RichText.words(line)));
      characters += line.length();
    }
    if (!lines.isEmpty()) blocks.add(RichText.block(RichText.bullets(lines)));
    return blocks;
  }

  private List<JsonObject> caption() {
    List<JsonObject> blocks = new ArrayList<>();
    if (table.caption().isBlank()) return blocks;
    JsonArray elements = new JsonArray();
    RichText.addBold(elements, SlackText.cut(table.caption(), LIST));
    blocks.add(RichText.block(RichText.section(elements)));
    return blocks;
  }

  private static void addMore(List<JsonObject> blocks, int left) {
    if (left > 0) blocks.add(SlackBlocks.more(left));
  }
}
