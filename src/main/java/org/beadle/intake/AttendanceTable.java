package org.beadle.intake;

import java.math.BigDecimal;
import org.beadle.intake.AttendanceHeadings.What;

/** Attendance as one table, a row for each meeting. */
final class AttendanceTable {
  private static final String SUMS =
      "(?i)(.*\\b)?(sub-?totals?|totals?|sum|average|mean|overall|year to date)\\b.*";

  private static final String PERCENT = "\\d{1,3}(\\.\\d+)?\\s*%?";
  private static final String NO_DATE =
      "The row has no date. Write the day of the meeting, or take the row out.";

  private final SourceFile file;
  private final AttendanceHeadings headings;
  private final MeetingLedger ledger;
  private final Findings findings;
  private String group = "";
  private boolean below;

  AttendanceTable(SourceFile file, AttendanceHeadings headings, MeetingLedger ledger) {
    this.file = file;
    this.headings = headings;
    this.ledger = ledger;
    this.findings = ledger.findings();
  }

  void read() {
    file.tables().forEach(table -> table.rows().forEach(this::take));
  }

  private void take(Row row) {
    if (AttendanceHeadings.of(row).isPresent()) below = true;
    else if (!below) findings.doubt(row, "The row stands above the headings: it is left out.");
    else takeMeeting(row);
  }

  private void takeMeeting(Row row) {
    if (isSum(row)) {
      findings.doubt(row, "The row seems to sum up those above: it is left out.");
      return;
    }
    String own = PlainText.onOneLine(headings.text(row, What.GROUP));
    if (!own.isEmpty()) group = own;
    if (group.isEmpty())
      findings.fault(file.at(row, headings.place(What.GROUP)), "The row names no group.");
    else if (isOff(row))
      findings.doubt(row, "The row says that the meeting was not held: it is left out.");
    else if (headings.text(row, What.DATE).isEmpty())
      findings.fault(file.at(row, headings.place(What.DATE)), NO_DATE);
    else if (isCountable(row)) ledger.take(row, headings.place(What.DATE), group, cell(row));
  }

  /** A sum is of no day, and says what it is in its first words. */
  private boolean isSum(Row row) {
    String day = headings.text(row, What.DATE);
    String first = day.isEmpty() ? row.text(row.filled().getFirst()) : day;
    return PlainText.onOneLine(first).matches(SUMS);
  }

  private boolean isOff(Row row) {
    boolean came = headings.text(row, What.PRESENT).matches(".*[1-9].*");
    return !came && NotHeld.isSaidIn(row.words());
  }

  private boolean isCountable(Row row) {
    boolean countable = true;
    for (What what : new What[] {What.PRESENT, What.EXPECTED, What.PERCENT})
      if (isStrange(row, what)) {
        countable = false;
        findings.fault(
            file.at(row, headings.place(what)),
            "“%s” is no number.".formatted(headings.text(row, what)));
      }
    return countable;
  }

  private boolean isStrange(Row row, What what) {
    String text = headings.text(row, what);
    String shape = what == What.PERCENT ? PERCENT : "\\d{1,4}(\\.0+)?";
    boolean number = text.isEmpty() || text.matches(shape);
    return !number && AttendanceCell.of(text) instanceof AttendanceCell.Strange;
  }

  private AttendanceCell cell(Row row) {
    String present = headings.text(row, What.PRESENT);
    if (headings.text(row, What.KIND).equalsIgnoreCase("workshop"))
      return new AttendanceCell.Workshop();
    if (headings.text(row, What.EXPECTED).isEmpty()) return AttendanceCell.of(present);
    String percent = percent(headings.text(row, What.PERCENT));
    return AttendanceCell.of(
        whole(present)
            + "/"
            + whole(headings.text(row, What.EXPECTED))
            + (percent.isEmpty() ? "" : " (" + percent + "%)"));
  }

  /** Without the ".0" that spreadsheets add. */
  private static String whole(String number) {
    return number.replaceFirst("\\.0+$", "");
  }

  /** Without the sign; a share such as 0.571 is what an unformatted cell makes of 57.1%. */
  private static String percent(String written) {
    String number = written.replaceFirst("\\s*%$", "");
    boolean share = number.equals(written) && number.startsWith("0.");
    return share ? new BigDecimal(number).movePointRight(2).toPlainString() : number;
  }
}
