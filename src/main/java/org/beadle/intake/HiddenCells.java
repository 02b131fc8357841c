package org.beadle.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/**
 * Names the rows and columns of a sheet that nobody sees who has it open, and that hold something.
 */
final class HiddenCells {
  private final Sheet sheet;
  private final Set<String> rows = new LinkedHashSet<>();
  private final Set<String> columns = new LinkedHashSet<>();

  private HiddenCells(Sheet sheet) {
    this.sheet = sheet;
    sheet.forEach(row -> row.forEach(cell -> note(row, cell)));
  }

  private void note(Row row, Cell cell) {
    if (cell.getCellType() == CellType.BLANK) return;
    int column = cell.getColumnIndex();
    if (row.getZeroHeight()) rows.add(Integer.toString(row.getRowNum() + 1));
    if (sheet.isColumnHidden(column)) columns.add(CellReference.convertNumToColString(column));
  }

  /** One doubt for the hidden rows and one for the hidden columns, where there are any. */
  static List<Doubt> doubts(String file, Sheet sheet) {
    HiddenCells hidden = new HiddenCells(sheet);
    List<Doubt> doubts = new ArrayList<>();
    hidden.tell(file, "row", hidden.rows, doubts);
    hidden.tell(file, "column", hidden.columns, doubts);
    return doubts;
  }

  private void tell(String file, String noun, Set<String> which, List<Doubt> doubts) {
    if (which.isEmpty()) return;
    boolean one = which.size() == 1;
    String named = (one ? noun : noun + "s") + " " + String.join(", ", which);
    doubts.add(
        new Doubt(
            Place.whole(file),
            "sheet \"%s\", %s".formatted(sheet.getSheetName(), named),
            one
                ? "This %s is hidden in Excel: it is read like the others.".formatted(noun)
                : "These %ss are hidden in Excel: they are read like the others.".formatted(noun)));
  }
}
