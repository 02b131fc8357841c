package org.beadle.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Headings in two rows, where one of the upper row stands over several of the lower, such as
 * "Timescale" over "Start" and "End".
 */
final class HeadingRows {
  private final Row upper;
  private final Row lower;
  private final Set<Integer> grouped = new HashSet<>();

  private HeadingRows(Row upper, Row lower) {
    this.upper = upper;
    this.lower = lower;
    upper.filled().forEach(this::group);
  }

  /** The headings that two rows make; empty where they make none, or one of them says more. */
  static Optional<Headings> of(Row upper, List<Row> below) {
    if (below.isEmpty()) return Optional.empty();
    HeadingRows rows = new HeadingRows(upper, below.getFirst());
    if (!rows.areHeadings()) return Optional.empty();
    List<Row> data = below.subList(1, below.size());
    int least = Math.max(found(upper, below), found(below.getFirst(), data));
    return Headings.of(rows.joined(), data).filter(both -> both.columns().size() >= least);
  }

  /** Whether headings begin with {@code row}, in one row or two. */
  static boolean begin(Row row, List<Row> below) {
    return Headings.of(row, below).isPresent() || of(row, below).isPresent();
  }

  private static int found(Row row, List<Row> below) {
    return Headings.of(row, below).map(each -> each.columns().size()).orElse(0);
  }

  /**
   * Notes the columns under one heading of the upper row, where they have two or more of theirs.
   */
  private void group(int first) {
    int end = first + Math.max(1, upper.cell(first).span());
    // Text files have no merged cells: a heading goes on while nothing else stands beside it.
    if (end == first + 1) while (goesOn(first, end)) end++;
    Set<Integer> under = new HashSet<>();
    for (int i = first; i < end; i++) if (!lower.text(i).isEmpty()) under.add(i);
    if (under.size() > 1) grouped.addAll(under);
  }

  private boolean goesOn(int first, int at) {
    if (!upper.text(at).isEmpty() || lower.text(at).isEmpty()) return false;
    Optional<Column> own = Column.under(lower.text(at));
    return own.isEmpty() || own.equals(Column.under(upper.text(first)));
  }

  private boolean areHeadings() {
    return !grouped.isEmpty() && lower.filled().stream().allMatch(this::isHeading);
  }

  /** Data have figures, and stand under headings that are no group. */
  private boolean isHeading(int column) {
    boolean words =
        lower.text(column).length() < 40 && lower.text(column).matches("\\D*\\p{L}\\D*");
    return words && (grouped.contains(column) || upper.text(column).isEmpty());
  }

  private Row joined() {
    List<Cell> cells = new ArrayList<>();
    String over = "";
    for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
      if (!upper.text(i).isEmpty()) over = upper.text(i) + " ";
      String above = grouped.contains(i) ? over : upper.text(i);
      cells.add(Cell.of(named(i), (above + lower.text(i)).strip()));
    }
    return new Row(upper.name(), cells);
  }

  private String named(int column) {
    return column < upper.cells().size()
        ? upper.cell(column).column()
        : lower.cell(column).column();
  }
}
