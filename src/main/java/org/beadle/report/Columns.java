package org.beadle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;

/** Sets rows of cells in aligned columns, for a terminal or a plain file. */
public final class Columns {
  private static final String GAP = "  ";
  private static final int NARROWEST = 6;

  /** A column that is narrower breaks many words in the middle. */
  private static final int READABLE = 10;

  private final List<List<String>> rows;
  private final List<Integer> widths;

  private Columns(List<List<String>> rows, int width) {
    this.rows = rows;
    this.widths = fitted(natural(rows), width);
  }

  /**
   * The lines of {@code rows}, none longer than {@code width} characters unless there are too many
   * columns for it. A cell too long for its column is wrapped at words; line breaks in cells are
   * kept.
   */
  public static List<String> lines(List<List<String>> rows, int width) {
    Columns columns = new Columns(rows, width);
    return rows.stream().flatMap(row -> columns.lines(row).stream()).toList();
  }

  /** The same with {@code headings} above the rows, and a rule between. */
  public static List<String> lines(List<String> headings, List<List<String>> rows, int width) {
    List<List<String>> all = new ArrayList<>();
    all.add(headings);
    all.addAll(rows);
    Columns columns = new Columns(all, width);
    List<String> lines = new ArrayList<>(columns.lines(headings));
    lines.add(columns.rule());
    rows.forEach(row -> lines.addAll(columns.lines(row)));
    return lines;
  }

  /** Whether the rows fit into {@code width}, and no column becomes too narrow to be read. */
  public static boolean fit(List<String> headings, List<List<String>> rows, int width) {
    List<Integer> natural = natural(Stream.concat(Stream.of(headings), rows.stream()).toList());
    List<Integer> fitted = fitted(natural, width);
    int total = sum(fitted, width) + GAP.length() * (fitted.size() - 1);
    return total <= width
        && (fitted.equals(natural) || fitted.stream().anyMatch(each -> each >= READABLE));
  }

  private static List<Integer> natural(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, columns)
        .map(
            column -> rows.stream().mapToInt(row -> longestLine(cell(row, column))).max().orElse(0))
        .boxed()
        .toList();
  }

  private static int longestLine(String cell) {
    return cell.lines().mapToInt(String::length).max().orElse(0);
  }

  /** Narrows the widest columns alike until all fit; the others keep their width. */
  private static List<Integer> fitted(List<Integer> natural, int width) {
    int room = width - GAP.length() * (natural.size() - 1);
    int widest = natural.stream().mapToInt(Integer::intValue).max().orElse(0);
    while (widest > NARROWEST && sum(natural, widest) > room) widest--;
    int limit = widest;
    return natural.stream().map(each -> Math.min(each, limit)).toList();
  }

  private static int sum(List<Integer> natural, int limit) {
    return natural.stream().mapToInt(each -> Math.min(each, limit)).sum();
  }

  private List<String> lines(List<String> row) {
    List<List<String>> wrapped =
        IntStream.range(0, widths.size())
            .mapToObj(column -> wrapped(cell(row, column), widths.get(column)))
            .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(line -> joined(wrapped, line)).toList();
  }

  private static List<String> wrapped(String cell, int width) {
    return cell.lines()
        .flatMap(line -> WordUtils.wrap(line, Math.max(1, width), "\n", true).lines())
        .toList();
  }

  private String joined(List<List<String>> wrapped, int line) {
    return IntStream.range(0, widths.size())
        .mapToObj(column -> padded(cell(wrapped.get(column), line), widths.get(column)))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private String rule() {
    return widths.stream().map("-"::repeat).collect(Collectors.joining(GAP));
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
