package org.beadle.intake;

import org.beadle.intake.AttendanceHeadings.What;

/** Attendance as one table, a row for each meeting. */
final class AttendanceTable {
  private final SourceFile file;
  private final AttendanceHeadings headings;
  private final MeetingLedger ledger;
  private String group = "";
  private boolean below;

  AttendanceTable(SourceFile file, AttendanceHeadings headings, MeetingLedger ledger) {
    this.file = file;
    this.headings = headings;
    this.ledger = ledger;
  }

  void read() {
    file.tables().forEach(table -> table.rows().forEach(this::take));
  }

  private void take(Row row) {
    if (AttendanceHeadings.of(row).isPresent()) below = true;
    else if (!below) ledger.doubt(row, "The row stands above the headings: it is left out.");
    else takeMeeting(row);
  }

  private void takeMeeting(Row row) {
    String own = PlainText.onOneLine(headings.text(row, What.GROUP));
    if (!own.isEmpty()) group = own;
    if (group.isEmpty())
      ledger.fault(file.at(row, headings.place(What.GROUP)), "The row names no group.");
    else if (isCountable(row)) ledger.take(row, headings.place(What.DATE), group, cell(row));
  }

  private boolean isCountable(Row row) {
    boolean countable = true;
    for (What what : new What[] {What.PRESENT, What.EXPECTED, What.PERCENT})
      if (isStrange(row, what)) {
        countable = false;
        ledger.fault(
            file.at(row, headings.place(what)),
            "“%s” is no number.".formatted(headings.text(row, what)));
      }
    return countable;
  }

  private boolean isStrange(Row row, What what) {
    String text = headings.text(row, what);
    boolean number = text.isEmpty() || text.matches("\\d{1,4}(\\.0+)?\\s*%?");
    return !number && AttendanceCell.of(text) instanceof AttendanceCell.Strange;
  }

  private AttendanceCell cell(Row row) {
    String present = headings.text(row, What.PRESENT);
    if (headings.text(row, What.KIND).equalsIgnoreCase("workshop"))
      return new AttendanceCell.Workshop();
    if (headings.text(row, What.EXPECTED).isEmpty()) return AttendanceCell.of(present);
    String percent = whole(headings.text(row, What.PERCENT));
    return AttendanceCell.of(
        whole(present)
            + "/"
            + whole(headings.text(row, What.EXPECTED))
            + (percent.isEmpty() ? "" : " (" + percent + "%)"));
  }

  /** Without the ".0" and "%" that spreadsheets add. */
  private static String whole(String number) {
    return number.replaceFirst("(\\.0+)?\\s*%?$", "");
  }
}
