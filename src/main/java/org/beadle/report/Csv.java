package org.beadle.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as comma-separated values after RFC 4180, safe to open in a spreadsheet. */
final class Csv {
  private static final String OBEYED = "=+-@\t\r\n＝＋－＠";

  private Csv() {}

  static String of(List<String> headings, List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(guarded(headings));
      for (List<String> row : rows) printer.printRecord(guarded(row));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static List<String> guarded(List<String> cells) {
    return cells.stream().map(Csv::guarded).toList();
  }

  /**
   * A cell that a spreadsheet takes for text, whatever it begins with: an apostrophe is put before
   * what would begin a formula.
   */
  static String guarded(String cell) {
    return !cell.isEmpty() && OBEYED.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
