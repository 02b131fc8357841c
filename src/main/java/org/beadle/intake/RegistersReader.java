package org.beadle.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.board.WorkingCalendar;
import org.beadle.meeting.Mark;

/**
 * Reads who came to which meeting: a row for each agency or person with the days of the meetings
 * above the marks, or a row for each mark. Writes nothing.
 */
public final class RegistersReader {
  private static final String NO_GROUP =
      "The file does not say whose meetings these are. Write the group's name on a line above the"
          + " table, or in a column headed group.";

  private final LocalDate today;
  private final DateCells dates;

  /**
   * @param today the day of the import, local to the board; days without a year are the last ones
   *     up to it
   */
  public RegistersReader(LocalDate today, WorkingCalendar calendar) {
    this.today = today;
    this.dates = DateCells.past(today, calendar);
  }

  /** Reads what {@link SourceFiles} made of a file. */
  public RegistersReading read(FileReading reading) {
    return switch (reading) {
      case Unreadable unreadable -> unreadable;
      case SourceFile file -> new Pages(file).read();
    };
  }

  /** One file while it is read. */
  private final class Pages {
    private final SourceFile file;
    private final RegisterLedger ledger;
    private final Findings findings;
    private final List<Row> rows = new ArrayList<>();
    private final RegisterMarks marks;
    private Optional<HeadedColumns<RegisterColumn>> headings = Optional.empty();
    private Optional<RegisterGrid> grid = Optional.empty();
    private String group = "";

    Pages(SourceFile file) {
      this.file = file;
      this.ledger = new RegisterLedger(file, today, dates);
      this.findings = ledger.findings();
      for (Table table : file.tables()) {
        rows.addAll(table.above());
        rows.addAll(table.rows());
      }
      this.marks = new RegisterMarks(RegisterLegend.of(rows), signs(rows));
    }

    RegistersReading read() {
      rows.stream().filter(row -> !marks.legend().holds(row)).forEach(this::take);
      close();
      return ledger.reading();
    }

    private void take(Row row) {
      Optional<HeadedColumns<RegisterColumn>> found = RegisterColumn.above(row);
      if (found.isPresent()) open(found.get());
      else if (RegisterGrid.isHeading(row, dates)) open(row);
      else if (GroupLine.of(row).isPresent() && row.filled().getFirst() == 0) name(row);
      else if (grid.isPresent()) grid.get().take(row);
      else if (headings.isPresent()) takeListed(row, headings.get());
      else findings.doubt(row, "The row stands above the headings: it is left out.");
    }

    /** In a matrix a row of one cell may also be an agency of which nothing is said. */
    private void name(Row row) {
      if (grid.isPresent() && !endsGrid(row)) grid.get().take(row);
      else if (!isKey(row)) group = GroupLine.of(row).orElseThrow();
    }

    private boolean endsGrid(Row row) {
      int next = rows.indexOf(row) + 1;
      boolean heads = next < rows.size() && RegisterGrid.isHeading(rows.get(next), dates);
      if (heads) close();
      return heads || isKey(row);
    }

    private static boolean isKey(Row row) {
      return row.words().matches("(?i)(key|legend|codes?)\\b.*");
    }

    private void open(HeadedColumns<RegisterColumn> found) {
      close();
      ledger.foundTable();
      headings = Optional.of(found);
    }

    private void open(Row row) {
      close();
      ledger.foundTable();
      headings = Optional.empty();
      if (group.isEmpty()) findings.fault(file.at(row), NO_GROUP);
      else grid = Optional.of(new RegisterGrid(file, group, row, ledger, marks));
    }

    private void close() {
      grid.ifPresent(it -> it.read(dates));
      grid = Optional.empty();
    }

    private void takeListed(Row row, HeadedColumns<RegisterColumn> columns) {
      String own = columns.text(row, RegisterColumn.GROUP);
      if (!own.isEmpty()) group = own;
      List<String> names = RegisterColumn.names(columns, row);
      if (names.isEmpty()) findings.doubt(row, "The row names nobody: it is left out.");
      else if (group.isEmpty()) findings.fault(file.at(row), NO_GROUP);
      else
        ledger
            .day(row, columns.place(RegisterColumn.DATE))
            .filter(day -> ledger.isPast(file.at(row, columns.place(RegisterColumn.DATE)), day))
            .ifPresent(day -> enter(row, columns, names, day));
    }

    private void enter(
        Row row, HeadedColumns<RegisterColumn> columns, List<String> names, LocalDate day) {
      Place where = file.at(row, columns.place(RegisterColumn.MARK));
      String whose = String.join(", ", names) + ", " + DayWords.of(day);
      RegisterCells.read(ledger, marks, where, columns.text(row, RegisterColumn.MARK), whose)
          .map(mark -> withDeputy(mark, columns.text(row, RegisterColumn.DEPUTY)))
          .map(
              mark ->
                  new ProposedRegister.Line(
                      where, names, !columns.text(row, RegisterColumn.AGENCY).isEmpty(), mark))
          .ifPresent(line -> ledger.enter(group, day, line));
    }

    private static RegisterMark withDeputy(RegisterMark mark, String deputy) {
      boolean expected = mark.mark() != Mark.PRESENT && mark.mark() != Mark.NOT_EXPECTED;
      return deputy.isEmpty() || !expected ? mark : RegisterMark.deputy(Optional.of(deputy));
    }
  }

  private static Set<String> signs(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> MarkWord.plain(cell.text()))
        .filter(sign -> !sign.isEmpty())
        .collect(Collectors.toSet());
  }
}
