package org.beadle.teams;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.PlainText;

/**
 * A table: as such where it has few columns, which are of one width, since telephones show no
 * others; else a line a row, what it is about first and each other cell with its heading, since a
 * telephone is too narrow for more.
 */
final class TeamsTable {
  private static final int COLUMNS = 4;

  /** Headings of numbers, which say little without the title beside them. */
  private static final Set<String> NUMBERS = Set.of("Action", "Ref", "No.");

  private final Block.Table table;
  private final int piece;
  private final int most;

  /**
   * @param piece the most characters of a row or a line
   * @param most characters of an element beyond which another is begun
   */
  TeamsTable(Block.Table table, int piece, int most) {
    this.table = table;
    this.piece = piece;
    this.most = most;
  }

  List<JsonObject> elements() {
    List<JsonObject> elements = new ArrayList<>(caption());
    if (table.rows().isEmpty()) elements.add(TeamsText.paragraph("None"));
    else if (isNarrow()) elements.addAll(grids());
    else table.rows().forEach(row -> elements.addAll(line(row)));
    return elements;
  }

  private List<JsonObject> caption() {
    return PlainText.pieces(table.caption(), piece).stream()
        .map(caption -> TeamsText.led(caption, ""))
        .toList();
  }

  private boolean isNarrow() {
    return !table.headings().isEmpty()
        && table.headings().size() <= COLUMNS
        && Stream.concat(Stream.of(table.headings()), table.rows().stream())
            .allMatch(row -> row.stream().mapToInt(String::length).sum() <= piece);
  }

  /** As many grids as are wanted, each with the headings. */
  private List<JsonObject> grids() {
    List<JsonObject> grids = new ArrayList<>();
    List<JsonObject> rows = new ArrayList<>();
    int characters = 0;
    for (List<String> each : table.rows()) {
      JsonObject row = row(each);
      if (characters + Element.length(row) > most && !rows.isEmpty()) {
        grids.add(grid(rows));
        rows = new ArrayList<>();
        characters = 0;
      }
      rows.add(row);
      characters += Element.length(row);
    }
    grids.add(grid(rows));
    return grids;
  }

  private JsonObject grid(List<JsonObject> rows) {
    JsonObject column = new JsonObject();
    column.addProperty("width", 1);
    JsonObject grid = Element.of("Table");
    grid.add("columns", Element.array(table.headings().stream().map(each -> column).toList()));
    grid.add(
        "rows",
        Element.array(Stream.concat(Stream.of(row(table.headings())), rows.stream()).toList()));
    return grid;
  }

  private static JsonObject row(List<String> cells) {
    return Element.holding("TableRow", "cells", cells.stream().map(TeamsTable::cell).toList());
  }

  private static JsonObject cell(String text) {
    return Element.holding("TableCell", "items", List.of(words(text)));
  }

  private static JsonObject words(String text) {
    if (!text.isEmpty()) return TeamsText.paragraph(text);
    JsonArray nothing = new JsonArray();
    nothing.add(" ");
    return TeamsText.block(nothing);
  }

  /** What the row is about in bold letters, the other cells behind it. */
  private List<JsonObject> line(List<String> row) {
    if (row.isEmpty()) return List.of();
    int led = row.size() > 1 && NUMBERS.contains(table.headings().getFirst()) ? 2 : 1;
    String rest =
        IntStream.range(led, row.size())
            .filter(column -> !row.get(column).isBlank())
            .mapToObj(column -> table.headings().get(column) + ": " + row.get(column))
            .collect(Collectors.joining("; "));
    String first = String.join(" ", row.subList(0, led)).strip();
    if (first.length() + rest.length() > piece) return pieces(first + "\n" + rest);
    JsonObject line = TeamsText.led(first, first.isBlank() || rest.isEmpty() ? rest : "\n" + rest);
    line.addProperty("separator", true);
    return List.of(line);
  }

  private List<JsonObject> pieces(String text) {
    return TeamsText.paragraphs(text, piece).toList();
  }
}
