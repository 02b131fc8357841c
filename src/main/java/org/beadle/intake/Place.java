package org.beadle.intake;

/**
 * Where something stands in a file, in the words of a person who has it open.
 *
 * @param file the file's name
 * @param row such as {@code sheet "Plan", row 12}, {@code table 2, row 5} or {@code line 31}; empty
 *     for the whole file
 * @param column such as {@code column D} or {@code column 4}; empty for the whole row
 */
public record Place(String file, String row, String column) {
  /** The whole of {@code file}. */
  public static Place whole(String file) {
    return new Place(file, "", "");
  }

  /** Where in the file, for those who know which; {@code the whole file} where it is that. */
  public String inFile() {
    if (row.isEmpty()) return "the whole file";
    return column.isEmpty() ? row : row + ", " + column;
  }

  @Override
  public String toString() {
    String where = row.isEmpty() ? file : file + ", " + row;
    return column.isEmpty() ? where : where + ", " + column;
  }
}
