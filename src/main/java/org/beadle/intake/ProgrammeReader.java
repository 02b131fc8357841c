package org.beadle.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.board.WorkingCalendar;
import org.beadle.plan.NamedMonth;

/**
 * Reads a year's work programme: a table with a column for each meeting, under its month and the
 * name of its group, and lists of standing items. Writes nothing.
 */
public final class ProgrammeReader {
  private static final String NOTHING =
      "No work programme was found. A row of months or days is wanted, with the name of a group and"
          + " what is discussed under each; or a line such as “Standing items for the Executive”"
          + " with the items under it.";

  private final LocalDate today;
  private final DateCells dates;

  /**
   * @param today the day of the import, local to the board
   */
  public ProgrammeReader(LocalDate today, WorkingCalendar calendar) {
    this.today = today;
    this.dates = new DateCells(today, calendar);
  }

  /** Reads what {@link SourceFiles} made of a file. */
  public ProgrammeReading read(FileReading reading) {
    return switch (reading) {
      case Unreadable unreadable -> unreadable;
      case SourceFile file -> new Pages(file).read();
    };
  }

  /** One file while it is read. */
  private final class Pages {
    private final SourceFile file;
    private final List<Doubt> doubts;
    private final ProgrammeLists lists;
    private final List<ProgrammeGrid> grids = new ArrayList<>();

    Pages(SourceFile file) {
      this.file = file;
      this.doubts = new ArrayList<>(file.doubts());
      this.lists = new ProgrammeLists(file, doubts);
    }

    ProgrammeReading read() {
      for (Table table : file.tables()) {
        table.above().forEach(this::takeLine);
        table.rows().forEach(this::takeRow);
      }
      List<ProgrammeMeeting> meetings = new ArrayList<>();
      grids.forEach(grid -> meetings.addAll(grid.meetings(today)));
      List<ProposedProgramme.StandingList> standing = lists.standing();
      if (meetings.isEmpty() && standing.isEmpty()) return Unreadable.of(file.name(), NOTHING);
      ProgrammeNames names = new ProgrammeNames(doubts);
      List<ProgrammeMeeting> named = meetings.stream().map(it -> named(it, names)).toList();
      return new ProposedProgramme(
          file.name(),
          named,
          standing.stream().map(it -> named(it, names)).toList(),
          file.doubtsInOrder(doubts));
    }

    private void takeLine(Row line) {
      if (!lists.take(line)) leftOut(line, "The line names no list of items: it is left out.");
    }

    private void takeRow(Row row) {
      Optional<ProgrammeHeadings> headings = ProgrammeHeadings.of(row, dates);
      if (headings.isPresent()) open(headings.get());
      else if (grids.isEmpty() || row.filled().size() == 1 && row.filled().getFirst() == 0)
        takeAlone(row);
      else grids.getLast().take(row);
    }

    /** In a spreadsheet a list's heading and its lines are rows of one cell. */
    private void takeAlone(Row row) {
      if (lists.take(row)) return;
      if (grids.isEmpty()) leftOut(row, "The row stands above the months: it is left out.");
      else grids.getLast().take(row);
    }

    private void leftOut(Row row, String why) {
      doubts.add(new Doubt(file.at(row), PlainText.onOneLine(row.words()), why));
    }

    private void open(ProgrammeHeadings headings) {
      lists.close();
      headings.columns().keySet().forEach(column -> lookAlike(headings.row(), column));
      if (!grids.isEmpty() && grids.getLast().goOn(headings)) return;
      grids.add(new ProgrammeGrid(file, headings, doubts));
      headings.months(today).forEach((column, month) -> yearless(headings, column, month));
    }

    private void lookAlike(Row row, int column) {
      String written = row.text(column);
      String latin = LookAlikes.toLatin(written);
      if (!latin.equals(written))
        doubts.add(
            new Doubt(
                file.at(row, column),
                written,
                "Some letters are of another alphabet and look alike: read as “%s”."
                    .formatted(latin)));
    }

    private void yearless(ProgrammeHeadings headings, int column, YearMonth month) {
      NamedMonth named = headings.columns().get(column).month();
      if (named.dated().isPresent()) return;
      String from = headings.saysAYear() ? "from the months beside it" : "the next to come";
      doubts.add(
          new Doubt(
              file.at(headings.row(), column),
              headings.row().text(column),
              "No year is given: taken as %s, %s.".formatted(MonthWords.of(month), from)));
    }
  }

  private static ProgrammeMeeting named(ProgrammeMeeting it, ProgrammeNames names) {
    return new ProgrammeMeeting(
        it.where(),
        names.one(it.where(), it.group()),
        it.words(),
        it.month(),
        it.day(),
        it.items());
  }

  private static ProposedProgramme.StandingList named(
      ProposedProgramme.StandingList it, ProgrammeNames names) {
    return new ProposedProgramme.StandingList(
        it.where(), names.one(it.where(), it.group()), it.items());
  }
}
