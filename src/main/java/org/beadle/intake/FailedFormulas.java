package org.beadle.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a spreadsheet writes where a formula fails, such as {@code #REF!}: it is no text. */
final class FailedFormulas {
  private static final Pattern FAILED =
      Pattern.compile(
          "#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)");

  private final SourceFile file;
  private final List<Doubt> doubts;

  private FailedFormulas(SourceFile file) {
    this.file = file;
    this.doubts = new ArrayList<>(file.doubts());
  }

  /** {@code file} with every such cell empty, and named as a doubt. */
  static SourceFile setAside(SourceFile file) {
    FailedFormulas failed = new FailedFormulas(file);
    List<Table> tables =
        file.tables().stream().map(it -> new Table(it.above(), failed.from(it.rows()))).toList();
    return new SourceFile(file.name(), tables, failed.doubts);
  }

  private List<Row> from(List<Row> rows) {
    return rows.stream().map(this::from).filter(row -> !row.isEmpty()).toList();
  }

  private Row from(Row row) {
    if (row.cells().stream().noneMatch(FailedFormulas::isOne)) return row;
    return new Row(row.name(), row.cells().stream().map(cell -> from(row, cell)).toList());
  }

  private static boolean isOne(Cell cell) {
    return FAILED.matcher(cell.text()).matches();
  }

  private Cell from(Row row, Cell cell) {
    if (!isOne(cell)) return cell;
    doubts.add(
        new Doubt(
            new Place(file.name(), row.name(), "column " + cell.column()),
            cell.text(),
            "A formula has failed here: nothing is read of this cell."));
    return cell.asFailed();
  }
}
