package org.beadle.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.WorkingCalendar;
import org.beadle.intake.DiaryLedger.Beside;

/**
 * Reads which group meets when: a row for each meeting, dates under the name of a group, or a
 * column of dates for each group. Writes nothing.
 */
public final class DiaryReader {
  private final DateCells dates;

  /**
   * @param today the day of the import, local to the board
   * @param calendar the board's, for days off
   */
  public DiaryReader(LocalDate today, WorkingCalendar calendar) {
    this.dates = new DateCells(today, calendar);
  }

  /** Reads what {@link SourceFiles} made of a file. */
  public DiaryReading read(FileReading reading) {
    return switch (reading) {
      case Unreadable unreadable -> unreadable;
      case SourceFile file -> new Pages(file).read();
    };
  }

  /** One file while it is read. */
  private final class Pages {
    private final SourceFile file;
    private final DiaryLedger ledger;
    private final Findings findings;
    private Optional<HeadedColumns<DiaryColumn>> headings = Optional.empty();
    private Map<Integer, String> groupColumns = Map.of();
    private Optional<Row> line = Optional.empty();
    private String group = "";
    private boolean met = true;

    Pages(SourceFile file) {
      this.file = file;
      this.ledger = new DiaryLedger(file, dates);
      this.findings = ledger.findings();
    }

    DiaryReading read() {
      List<Row> rows = new ArrayList<>();
      for (Table table : file.tables()) {
        rows.addAll(table.above());
        rows.addAll(table.rows());
      }
      for (int i = 0; i < rows.size(); i++)
        take(rows.get(i), i + 1 < rows.size() ? Optional.of(rows.get(i + 1)) : Optional.empty());
      if (!met) unmet();
      return ledger.reading();
    }

    private void take(Row row, Optional<Row> next) {
      Optional<HeadedColumns<DiaryColumn>> found = DiaryColumn.above(row);
      Map<Integer, String> columns = next.map(it -> groupColumns(row, it)).orElse(Map.of());
      if (found.isPresent()) open(found.get());
      else if (!columns.isEmpty()) open(columns);
      else if (opensGroup(row)) open(row);
      else if (!groupColumns.isEmpty()) takeColumns(row);
      else if (headings.isPresent()) takeRow(row, headings.get());
      else takeListed(row);
    }

    private void open(HeadedColumns<DiaryColumn> next) {
      if (headings.isEmpty() || !headings.get().columns().equals(next.columns()))
        next.strange()
            .forEach(
                i -> findings.doubt(next.row(), i, "A diary has no such column: it is left out."));
      headings = Optional.of(next);
      groupColumns = Map.of();
    }

    private void open(Map<Integer, String> columns) {
      groupColumns = columns;
      headings = Optional.empty();
    }

    private boolean opensGroup(Row row) {
      return GroupLine.of(row).isPresent()
          && !DiaryCell.isDayOrMonth(row.words(), dates)
          && !DiaryCell.isDayOrMonth(row.text(row.filled().getFirst()), dates);
    }

    private void open(Row named) {
      if (!met) unmet();
      line = Optional.of(named);
      group = GroupLine.of(named).orElseThrow();
      met = false;
      groupColumns = Map.of();
    }

    private void unmet() {
      line.ifPresent(
          it -> findings.doubt(it, "No meeting stands under this line: it is left out."));
    }

    /** The names above columns of dates; empty where {@code below} has none. */
    private Map<Integer, String> groupColumns(Row row, Row below) {
      Map<Integer, String> names = new LinkedHashMap<>();
      for (int i : row.filled())
        if (DiaryCell.isDayOrMonth(below.text(i), dates))
          names.put(i, PlainText.onOneLine(row.text(i)));
      boolean words =
          row.filled().stream().noneMatch(i -> DiaryCell.isDayOrMonth(row.text(i), dates));
      return words && names.size() >= 2 ? names : Map.of();
    }

    private void takeColumns(Row row) {
      for (int i : row.filled())
        if (groupColumns.containsKey(i)) ledger.take(Beside.nothing(row, i, groupColumns.get(i)));
        else if (i > 0)
          findings.doubt(row, i, "No group stands above this column: it is left out.");
    }

    private void takeRow(Row row, HeadedColumns<DiaryColumn> columns) {
      String own = columns.text(row, DiaryColumn.GROUP);
      if (columns.text(row, DiaryColumn.DATE).isEmpty())
        findings.doubt(row, "The row names no day: it is left out.");
      else if (own.isEmpty() && group.isEmpty())
        findings.fault(file.at(row, columns.place(DiaryColumn.GROUP)), "The row names no group.");
      else takeMeeting(row, columns, own);
    }

    private void takeMeeting(Row row, HeadedColumns<DiaryColumn> columns, String own) {
      if (own.isEmpty() && columns.has(DiaryColumn.GROUP) && line.isEmpty())
        findings.doubt(
            row,
            columns.place(DiaryColumn.GROUP),
            "The cell is empty: the group is as above, “%s”.".formatted(group));
      if (!own.isEmpty()) name(own);
      met = true;
      ledger.take(
          new Beside(
              row,
              columns.place(DiaryColumn.DATE),
              group,
              columns.text(row, DiaryColumn.TIME),
              columns.text(row, DiaryColumn.PLACE),
              columns.text(row, DiaryColumn.KIND)));
    }

    /** A group in its own column counts before one on a line above. */
    private void name(String own) {
      if (!met) unmet();
      line = Optional.empty();
      group = own;
    }

    private void takeListed(Row row) {
      int first = row.filled().getFirst();
      if (!DiaryCell.isDayOrMonth(row.text(first), dates) || group.isEmpty()) {
        findings.doubt(row, "This is neither a meeting nor the name of a group: it is left out.");
        return;
      }
      met = true;
      List<String> rest =
          row.filled().stream().skip(1).map(i -> PlainText.onOneLine(row.text(i))).toList();
      ledger.take(Unheaded.beside(row, first, group, rest));
    }
  }

  /** The cells beside a day under no headings, told apart by their look. */
  private static final class Unheaded {
    static Beside beside(Row row, int column, String group, List<String> rest) {
      List<String> times = rest.stream().filter(it -> ClockCell.whole(it).isPresent()).toList();
      List<String> kinds = rest.stream().filter(it -> it.matches("(?i)workshop|meeting")).toList();
      List<String> places =
          rest.stream().filter(it -> !times.contains(it) && !kinds.contains(it)).toList();
      return new Beside(row, column, group, first(times), String.join(", ", places), first(kinds));
    }

    private static String first(List<String> texts) {
      return texts.isEmpty() ? "" : texts.getFirst();
    }
  }
}
