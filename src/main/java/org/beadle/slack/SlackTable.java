package org.beadle.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.PlainText;

/** A table: Slack's table block as far as that reaches, and a list for the rest. */
final class SlackTable {
  private static final int ROWS = 100;
  private static final int COLUMNS = 20;
  private static final int CHARACTERS = 10_000;
  private static final int CELL = 2_000;
  private static final int LIST = 3_000;

  private final Block.Table table;

  SlackTable(Block.Table table) {
    this.table = table;
  }

  /** The caption, a table block, and the rows that did not fit into it as a list. */
  List<JsonObject> grid() {
    int fitting = fitting();
    if (fitting == 0) return list();
    List<JsonObject> blocks = caption();
    JsonArray rows = new JsonArray();
    rows.add(row(table.headings()));
    table.rows().stream().limit(fitting).forEach(each -> rows.add(row(each)));
    blocks.add(block(rows));
    blocks.addAll(lines(table.rows().subList(fitting, table.rows().size())));
    return blocks;
  }

  /** How many rows a table block takes. */
  private int fitting() {
    if (table.headings().isEmpty() || table.headings().size() > COLUMNS) return 0;
    int characters = length(table.headings());
    int rows = 0;
    for (List<String> each : table.rows()) {
      characters += length(each);
      boolean tooLong = each.stream().anyMatch(cell -> cell.length() > CELL);
      if (tooLong || characters > CHARACTERS || rows == ROWS - 1) break;
      rows++;
    }
    return rows;
  }

  private JsonObject block(JsonArray rows) {
    JsonObject block = new JsonObject();
    block.addProperty("type", "table");
    JsonArray columns = new JsonArray();
    for (int column = 0; column < table.headings().size(); column++) {
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
    cells.forEach(cell -> row.add(cell(cell)));
    return row;
  }

  private static JsonObject cell(String text) {
    JsonObject cell = new JsonObject();
    cell.addProperty("type", "raw_text");
    cell.addProperty("text", text.isEmpty() ? " " : text);
    return cell;
  }

  private static int length(List<String> cells) {
    return cells.stream().mapToInt(cell -> Math.max(1, cell.length())).sum();
  }

  /** The caption and a list with a line a row, each cell with its heading. */
  List<JsonObject> list() {
    List<JsonObject> blocks = caption();
    blocks.addAll(lines(table.rows()));
    return blocks;
  }

  private List<JsonObject> lines(List<List<String>> rows) {
    List<JsonObject> blocks = new ArrayList<>();
    List<JsonObject> lines = new ArrayList<>();
    int characters = 0;
    for (String line : rows.stream().flatMap(this::line).toList()) {
      if (characters + line.length() > LIST) {
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

  private Stream<String> line(List<String> row) {
    return PlainText.pieces(PlainText.row(table.headings(), row), LIST).stream();
  }

  private List<JsonObject> caption() {
    List<JsonObject> blocks = new ArrayList<>();
    if (table.caption().isBlank()) return blocks;
    JsonArray elements = new JsonArray();
    RichText.addBold(elements, PlainText.cut(table.caption(), LIST));
    blocks.add(RichText.block(RichText.section(elements)));
    return blocks;
  }
}
