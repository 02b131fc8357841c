package org.beadle.intake;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * A workbook's sheets as tables. Hidden sheets are left out, hidden rows and columns are read; both
 * are named as doubts.
 */
final class ExcelFile {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final int MOST_COLUMNS = 200;

  private final DataFormatter formatter = new DataFormatter(Locale.UK);
  private final Sheet sheet;
  private final Map<CellAddress, Integer> spans = new HashMap<>();
  private final Set<CellAddress> mergedAbove = new HashSet<>();

  private ExcelFile(Sheet sheet) {
    this.sheet = sheet;
    formatter.setUseCachedValuesForFormulaCells(true);
    sheet.getMergedRegions().forEach(this::note);
  }

  static SourceFile read(String name, Workbook workbook) {
    List<Table> tables = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    for (Sheet sheet : workbook) {
      boolean shown =
          workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) == SheetVisibility.VISIBLE;
      List<Row> rows = new ExcelFile(sheet).rows();
      if (shown) tables.add(new Table(List.of(), rows));
      if (shown && !rows.isEmpty()) doubts.addAll(HiddenCells.doubts(name, sheet));
      if (!shown && !rows.isEmpty()) doubts.add(leftOut(name, sheet));
    }
    return new SourceFile(name, tables, doubts);
  }

  private static Doubt leftOut(String name, Sheet sheet) {
    return new Doubt(
        Place.whole(name),
        sheet.getSheetName(),
        "The sheet “%s” is hidden: it is left out. If it is wanted, show it in Excel and import the file again."
            .formatted(sheet.getSheetName()));
  }

  private void note(CellRangeAddress region) {
    CellAddress first = new CellAddress(region.getFirstRow(), region.getFirstColumn());
    spans.put(first, region.getLastColumn() - region.getFirstColumn() + 1);
    for (int row = region.getFirstRow() + 1; row <= lastRow(region); row++)
      mergedAbove.add(new CellAddress(row, region.getFirstColumn()));
  }

  /** A region may reach to the end of what Excel could hold. */
  private int lastRow(CellRangeAddress region) {
    return Math.min(region.getLastRow(), sheet.getLastRowNum());
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (org.apache.poi.ss.usermodel.Row each : sheet) {
      Row row = row(each);
      if (!row.isEmpty()) rows.add(row);
      if (rows.size() > SourceFiles.MOST_ROWS) break;
    }
    return rows;
  }

  private Row row(org.apache.poi.ss.usermodel.Row source) {
    List<Cell> cells = new ArrayList<>();
    int last = Math.min(Math.max(source.getLastCellNum(), mergedTo(source)), MOST_COLUMNS);
    for (int column = 0; column < last; column++) cells.add(cell(source, column));
    String name = "sheet \"%s\", row %d".formatted(sheet.getSheetName(), source.getRowNum() + 1);
    return new Row(name, cells);
  }

  /** The columns of a row up to its last merged cell, which Excel need not store. */
  private int mergedTo(org.apache.poi.ss.usermodel.Row source) {
    return mergedAbove.stream()
        .filter(each -> each.getRow() == source.getRowNum())
        .mapToInt(each -> each.getColumn() + 1)
        .max()
        .orElse(0);
  }

  private Cell cell(org.apache.poi.ss.usermodel.Row source, int column) {
    CellAddress address = new CellAddress(source.getRowNum(), column);
    org.apache.poi.ss.usermodel.Cell found = source.getCell(column);
    return new Cell(
        CellReference.convertNumToColString(column),
        found == null ? "" : PlainText.of(textOf(found)),
        spans.getOrDefault(address, 1),
        mergedAbove.contains(address));
  }

  private String textOf(org.apache.poi.ss.usermodel.Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type != CellType.NUMERIC || !DateUtil.isCellDateFormatted(cell))
      return formatter.formatCellValue(cell);
    // A number below 1 is a time of no day.
    if (cell.getNumericCellValue() < 1) return TIME.format(cell.getLocalDateTimeCellValue());
    LocalDateTime moment = cell.getLocalDateTimeCellValue();
    if (moment == null) return "";
    boolean timed = !moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    return timed ? DAY.format(moment) + " " + TIME.format(moment) : DAY.format(moment);
  }
}
