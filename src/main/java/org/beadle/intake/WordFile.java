package org.beadle.intake;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A document's tables, each with the paragraphs above it. */
final class WordFile {
  private final String name;
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private List<Row> above = new ArrayList<>();
  private int paragraphs;

  private WordFile(String name) {
    this.name = name;
  }

  static SourceFile read(String name, XWPFDocument document) {
    WordFile file = new WordFile(name);
    document.getBodyElements().forEach(file::take);
    if (!file.above.isEmpty()) file.tables.add(new Table(file.above, List.of()));
    return new SourceFile(name, file.tables, file.doubts);
  }

  private void take(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) takeParagraph(paragraph);
    if (element instanceof XWPFTable table) takeTable(table);
  }

  private void takeParagraph(XWPFParagraph paragraph) {
    paragraphs++;
    String text = PlainText.of(textOf(paragraph));
    if (!text.isEmpty()) above.add(new Row("paragraph " + paragraphs, List.of(Cell.of("1", text))));
  }

  private void takeTable(XWPFTable table) {
    Optional<XWPFTableCell> frame = frame(table);
    if (frame.isPresent()) frame.get().getBodyElements().forEach(this::take);
    else takeRows(table);
  }

  /** The only cell of a table that is there to hold another one. */
  private static Optional<XWPFTableCell> frame(XWPFTable table) {
    if (table.getNumberOfRows() != 1 || table.getRow(0).getTableCells().size() != 1)
      return Optional.empty();
    return Optional.of(table.getRow(0).getCell(0)).filter(cell -> !cell.getTables().isEmpty());
  }

  private void takeRows(XWPFTable table) {
    int number = (int) tables.stream().filter(each -> !each.rows().isEmpty()).count() + 1;
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < table.getNumberOfRows(); i++) {
      Row row = new Row("table %d, row %d".formatted(number, i + 1), cellsOf(table.getRow(i)));
      if (!row.isEmpty()) rows.add(row);
      tellOfTables(table.getRow(i), row);
    }
    tables.add(new Table(above, rows));
    above = new ArrayList<>();
  }

  private void tellOfTables(XWPFTableRow source, Row row) {
    for (XWPFTableCell each : source.getTableCells())
      if (!each.getTables().isEmpty())
        doubts.add(
            new Doubt(
                new Place(name, row.name(), ""),
                PlainText.onOneLine(textOf(each)),
                "A table stands inside this cell: its text is read as lines of the cell."));
  }

  private static List<Cell> cellsOf(XWPFTableRow row) {
    List<Cell> cells = new ArrayList<>();
    for (XWPFTableCell each : row.getTableCells()) {
      int span = spanOf(each);
      cells.add(new Cell(name(cells), textOf(each), span, mergedAbove(each)));
      for (int i = 1; i < span; i++) cells.add(Cell.of(name(cells), ""));
    }
    return cells;
  }

  private static String name(List<Cell> before) {
    return Integer.toString(before.size() + 1);
  }

  private static int spanOf(XWPFTableCell cell) {
    return properties(cell)
        .filter(CTTcPr::isSetGridSpan)
        .map(each -> each.getGridSpan().getVal())
        .map(BigInteger::intValue)
        .filter(span -> span > 0 && span < 200)
        .orElse(1);
  }

  private static boolean mergedAbove(XWPFTableCell cell) {
    return properties(cell)
        .filter(CTTcPr::isSetVMerge)
        .map(each -> each.getVMerge().getVal() != STMerge.RESTART)
        .orElse(false);
  }

  private static Optional<CTTcPr> properties(XWPFTableCell cell) {
    return Optional.ofNullable(cell.getCTTc().getTcPr());
  }

  private static String textOf(XWPFTableCell cell) {
    return PlainText.of(
        cell.getBodyElements().stream()
            .flatMap(WordFile::linesOf)
            .collect(Collectors.joining("\n")));
  }

  /** A paragraph is a line; of a table each cell is one. */
  private static Stream<String> linesOf(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) return Stream.of(textOf(paragraph));
    if (!(element instanceof XWPFTable table)) return Stream.empty();
    return table.getRows().stream()
        .flatMap(row -> row.getTableCells().stream())
        .map(WordFile::textOf);
  }

  private static String textOf(XWPFParagraph paragraph) {
    boolean bulleted = "bullet".equals(paragraph.getNumFmt());
    String text = paragraph.getText().strip();
    return bulleted && !text.isEmpty() ? PlainText.BULLET + text : text;
  }
}
