package org.beadle.intake;

import java.util.List;

/**
 * A run of rows, and the lines of text that stand between it and the table before.
 *
 * @param above lines outside of any table, each as a row of one cell
 * @param rows without those that are empty all along
 */
public record Table(List<Row> above, List<Row> rows) {
  public Table {
    above = List.copyOf(above);
    rows = List.copyOf(rows);
  }
}
