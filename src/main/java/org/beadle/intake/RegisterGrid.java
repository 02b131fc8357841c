package org.beadle.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A register as a matrix: an agency or a person in each row, a meeting in each column. */
final class RegisterGrid {
  private static final String SUMS =
      "(?i)(total|sum of|number of|percent(age)?|quorum|quorate)\\b.*"
          + "|%.*|(attendance|present|apologies|absent)( rate| total| %)?";

  private final SourceFile file;
  private final String group;
  private final Row headings;
  private final RegisterLedger ledger;
  private final Findings findings;
  private final RegisterMarks marks;
  private final Map<Integer, LocalDate> days = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  RegisterGrid(
      SourceFile file, String group, Row headings, RegisterLedger ledger, RegisterMarks marks) {
    this.file = file;
    this.group = group;
    this.headings = headings;
    this.ledger = ledger;
    this.findings = ledger.findings();
    this.marks = marks;
  }

  /** Whether {@code row} has days above columns of marks, and names of columns before them. */
  static boolean isHeading(Row row, DateCells dates) {
    List<Integer> filled = row.filled();
    List<Integer> days =
        filled.stream().filter(i -> DiaryCell.isDayOrMonth(row.text(i), dates)).toList();
    if (days.isEmpty() || days.getFirst() == 0) return false;
    return filled.stream()
        .filter(i -> i < days.getFirst())
        .allMatch(i -> RegisterColumn.under(row.text(i)).isPresent());
  }

  void take(Row row) {
    rows.add(row);
  }

  /** Enters all its marks. */
  void read(DateCells dates) {
    for (int i : headings.filled())
      if (NotHeld.isSaidIn(headings.text(i)))
        findings.doubt(headings, i, "The meeting was not held: the column is left out.");
      else if (DiaryCell.isDayOrMonth(headings.text(i), dates))
        ledger.day(headings, i).ifPresent(day -> days.put(i, day));
      else if (!days.isEmpty())
        findings.doubt(
            file.at(headings, i), headings.text(i), "This is no day: the column is left out.");
    days.keySet().removeIf(this::isUnmarked);
    days.entrySet().removeIf(it -> !ledger.isPast(file.at(headings, it.getKey()), it.getValue()));
    rows.forEach(this::read);
  }

  private boolean isUnmarked(int column) {
    boolean unmarked = rows.stream().allMatch(row -> row.text(column).isEmpty());
    if (unmarked)
      findings.doubt(headings, column, "No mark stands in this column: no register is made of it.");
    return unmarked;
  }

  private void read(Row row) {
    List<String> names =
        row.filled().stream()
            .filter(i -> i < firstDay())
            .map(i -> PlainText.onOneLine(row.text(i)))
            .toList();
    if (names.isEmpty()) findings.doubt(row, "The row names nobody: it is left out.");
    else if (names.getFirst().matches(SUMS))
      findings.doubt(row, "The row seems to sum up those above: it is left out.");
    else if (days.keySet().stream().allMatch(i -> row.text(i).isEmpty())) blankRow(row, names);
    else days.forEach((column, day) -> read(row, column, names, day));
  }

  private int firstDay() {
    return days.keySet().stream().min(Integer::compare).orElse(0);
  }

  private void blankRow(Row row, List<String> names) {
    if (!days.isEmpty())
      findings.doubt(
          file.at(row),
          String.join(", ", names),
          "Nothing stands in the whole row: nothing is entered. An empty cell is no absence.");
  }

  private void read(Row row, int column, List<String> names, LocalDate day) {
    Place where = file.at(row, column);
    String words = PlainText.onOneLine(row.text(column));
    RegisterCells.read(
            ledger, marks, where, words, String.join(", ", names) + ", " + DayWords.of(day))
        .ifPresent(
            mark ->
                ledger.enter(
                    group, day, new ProposedRegister.Line(where, names, isOfAgency(row), mark)));
  }

  private boolean isOfAgency(Row row) {
    String heading = headings.text(row.filled().getFirst());
    return RegisterColumn.under(heading).equals(Optional.of(RegisterColumn.AGENCY));
  }
}
