package org.beadle.intake;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
  private final List<Table> tables = new ArrayList<>();
  private List<Row> above = new ArrayList<>();
  private int paragraphs;

  private WordFile() {}

  static SourceFile read(String name, XWPFDocument document) {
    WordFile file = new WordFile();
    document.getBodyElements().forEach(file::take);
    if (!file.above.isEmpty()) file.tables.add(new Table(file.above, List.of()));
    return new SourceFile(name, file.tables, List.of());
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
    int number = (int) tables.stream().filter(each -> !each.rows().isEmpty()).count() + 1;
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < table.getNumberOfRows(); i++) {
      Row row = new Row("table %d, row %d".formatted(number, i + 1), cellsOf(table.getRow(i)));
      if (!row.isEmpty()) rows.add(row);
    }
    tables.add(new Table(above, rows));
    above = new ArrayList<>();
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
        cell.getParagraphs().stream().map(WordFile::textOf).collect(Collectors.joining("\n")));
  }

  private static String textOf(XWPFParagraph paragraph) {
    boolean bulleted = "bullet".equals(paragraph.getNumFmt());
    String text = paragraph.getText().strip();
    return bulleted && !text.isEmpty() ? PlainText.BULLET + text : text;
  }
}
