package org.beadle.intake;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a table.
 *
 * @param name where it stands in its file, such as {@code line 31}
 */
public record Row(String name, List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell of {@code column}, counted from 0; an empty one beyond the row's end. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.of(Integer.toString(column + 1), "");
  }

  /** The text of {@code column}, counted from 0. */
  public String text(int column) {
    return cell(column).text();
  }

  public boolean isEmpty() {
    return cells.stream().allMatch(Cell::isEmpty);
  }

  /** The columns that hold text, counted from 0. */
  public List<Integer> filled() {
    return IntStream.range(0, cells.size()).filter(i -> !cells.get(i).isEmpty()).boxed().toList();
  }

  /** All its text, cell after cell. */
  public String words() {
    return String.join(
        " ", cells.stream().map(Cell::text).filter(text -> !text.isEmpty()).toList());
  }
}
