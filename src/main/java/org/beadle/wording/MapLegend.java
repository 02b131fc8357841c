package org.beadle.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.meeting.HeatMap;
import org.beadle.meeting.HeatMap.Cell;

/** The letters of an attendance map, which mean the same with and without its colours. */
public final class MapLegend {
  private MapLegend() {}

  /** The one letter of a cell. */
  public static String letter(Cell cell) {
    return switch (cell) {
      case PRESENT -> "P";
      case DEPUTY -> "D";
      case APOLOGIES -> "A";
      case ABSENT -> "X";
      case NOT_EXPECTED -> "–";
    };
  }

  /** What its letter means. */
  public static String word(Cell cell) {
    return switch (cell) {
      case PRESENT -> "present";
      case DEPUTY -> "deputy";
      case APOLOGIES -> "apologies";
      case ABSENT -> "absent without apologies";
      case NOT_EXPECTED -> "not expected";
    };
  }

  /** {@code P present, D deputy, …}. */
  static String sentence() {
    return Stream.of(Cell.values())
            .map(cell -> letter(cell) + " " + word(cell))
            .collect(Collectors.joining(", "))
        + ". An agency with several seats is shown by the first of these that fits one of them.";
  }

  /** {@code 12 present, 1 deputy, …} of the cells where somebody was expected. */
  static String counts(HeatMap map) {
    List<Cell> cells = map.rows().stream().flatMap(row -> row.cells().stream()).toList();
    return Stream.of(Cell.values())
        .filter(cell -> cell != Cell.NOT_EXPECTED)
        .map(
            cell ->
                cells.stream().filter(cell::equals).count()
                    + " "
                    + word(cell).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
