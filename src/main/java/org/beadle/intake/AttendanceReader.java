package org.beadle.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.board.WorkingCalendar;

/**
 * Reads how many came to which meeting, either listed under the names of the groups, as annual
 * reports print it, or as one table with columns for group, date, present, expected and percent.
 * Writes nothing.
 */
public final class AttendanceReader {
  private final LocalDate today;
  private final DateCells dates;

  /**
   * @param today the day of the import, local to the board; days without a year are the last ones
   *     up to it
   */
  public AttendanceReader(LocalDate today, WorkingCalendar calendar) {
    this.today = today;
    this.dates = DateCells.past(today, calendar);
  }

  /** Reads what {@link SourceFiles} made of a file. */
  public AttendanceReading read(FileReading reading) {
    return switch (reading) {
      case Unreadable unreadable -> unreadable;
      case SourceFile file -> read(file);
    };
  }

  private AttendanceReading read(SourceFile file) {
    MeetingLedger ledger = new MeetingLedger(file, today, dates);
    Optional<AttendanceHeadings> headings =
        file.tables().stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> AttendanceHeadings.of(row).stream())
            .findFirst();
    headings.ifPresentOrElse(
        found -> new AttendanceTable(file, found, ledger).read(),
        () -> new AttendanceList(file, ledger).read());
    return ledger.reading();
  }
}
