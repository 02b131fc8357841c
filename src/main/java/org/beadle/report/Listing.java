package org.beadle.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * Rows under headings, as a command lists them.
 *
 * @param headings sentence case, such as {@code Next due}; JSON names them {@code next_due}
 * @param rows each as long as {@code headings}
 */
public record Listing(List<String> headings, List<List<String>> rows) {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  public Listing {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    int columns = headings.size();
    if (rows.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("a row is not as long as the headings");
    }
  }

  /** What a listing can be written as. */
  public enum Format {
    TEXT,
    CSV,
    JSON
  }

  /**
   * The listing as text that ends with a line break; nothing at all where it is plain text without
   * rows.
   *
   * @param width the most characters in a line of plain text
   */
  public String render(Format format, int width) {
    return switch (format) {
      case TEXT -> text(width);
      case CSV -> Csv.of(headings, rows);
      case JSON -> json();
    };
  }

  private String text(int width) {
    if (rows.isEmpty()) return "";
    return String.join("\n", Columns.lines(headings, rows, width)) + "\n";
  }

  private String json() {
    List<String> names = headings.stream().map(Listing::name).toList();
    JsonArray array = new JsonArray();
    for (List<String> row : rows) {
      JsonObject object = new JsonObject();
      for (int column = 0; column < names.size(); column++) {
        object.addProperty(names.get(column), row.get(column));
      }
      array.add(object);
    }
    return GSON.toJson(array) + "\n";
  }

  private static String name(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }
}
