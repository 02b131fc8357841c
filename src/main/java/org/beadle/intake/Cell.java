package org.beadle.intake;

/**
 * A cell of a table.
 *
 * @param column its column's name, such as {@code D} or {@code 4}
 * @param text plain text; list items on lines of their own behind a bullet
 * @param span how many columns it covers
 * @param mergedAbove whether it is the lower part of a cell that begins in a row above
 * @param failed whether it is empty because its formula failed, and not because nobody wrote there
 */
public record Cell(String column, String text, int span, boolean mergedAbove, boolean failed) {
  static Cell of(String column, String text) {
    return new Cell(column, text, 1, false);
  }

  Cell(String column, String text, int span, boolean mergedAbove) {
    this(column, text, span, mergedAbove, false);
  }

  Cell asFailed() {
    return new Cell(column, "", span, mergedAbove, true);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
