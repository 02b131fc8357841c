package org.beadle.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Attendance as annual reports print it: the name of a group, and under it a line each meeting. */
final class AttendanceList {
  private static final int LONGEST_NAME = 90;

  private final SourceFile file;
  private final MeetingLedger ledger;
  private final Findings findings;
  private Optional<Row> group = Optional.empty();
  private boolean surelyNamed;
  private boolean met;

  AttendanceList(SourceFile file, MeetingLedger ledger) {
    this.file = file;
    this.ledger = ledger;
    this.findings = ledger.findings();
  }

  void read() {
    file.tables().forEach(this::take);
  }

  private void take(Table table) {
    Optional<Row> name = table.rows().isEmpty() ? Optional.empty() : lastName(table.above());
    for (Row line : table.above())
      if (!name.equals(Optional.of(line)))
        findings.doubt(line, "The line names no group that has meetings: it is left out.");
    name.ifPresent(line -> open(line, true));
    table.rows().forEach(this::take);
  }

  private static Optional<Row> lastName(List<Row> lines) {
    return lines.reversed().stream().filter(line -> isName(line.text(0))).findFirst();
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST_NAME
        && text.matches("(?s)\\p{L}.*\\p{L}{2}.*")
        && !text.matches("(?s).*[.!?]");
  }

  private void open(Row line, boolean sure) {
    group = Optional.of(line);
    surelyNamed = sure;
    met = false;
  }

  private void take(Row row) {
    List<Integer> filled = row.filled();
    if (DateCells.meansADay(row.text(filled.getFirst()))) takeMeeting(row, filled);
    else if (!isAgain(row) && !isHeading(row)) takeText(row);
  }

  private void takeMeeting(Row row, List<Integer> filled) {
    String beside = filled.stream().skip(1).map(row::text).collect(Collectors.joining(" "));
    met = true;
    if (group.isEmpty())
      findings.fault(file.at(row), "No line above this meeting names its group.");
    else ledger.take(row, filled.getFirst(), nameOf(group.get()), AttendanceCell.of(beside));
  }

  /** Whether the row has the group's name once more, however it was torn. */
  private boolean isAgain(Row row) {
    return group.map(line -> letters(line).equals(letters(row))).orElse(false);
  }

  private static String letters(Row row) {
    return Column.plain(row.words()).replace(" ", "");
  }

  private static boolean isHeading(Row row) {
    return Column.plain(row.words())
        .matches("(meeting )?date( of meeting)?( attendance| present)?( percent)?");
  }

  private void takeText(Row row) {
    boolean nameStands = group.isPresent() && surelyNamed && !met;
    boolean alone = row.filled().size() == 1;
    if (nameStands || !alone || !isName(row.words())) {
      findings.doubt(row, "This is neither a meeting nor the name of a group: it is left out.");
      return;
    }
    if (!met)
      group.ifPresent(
          line -> findings.doubt(line, "No meeting stands under this line: it is left out."));
    open(row, false);
  }

  private static String nameOf(Row line) {
    return PlainText.onOneLine(line.words());
  }
}
