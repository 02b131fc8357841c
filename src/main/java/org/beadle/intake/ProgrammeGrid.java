package org.beadle.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One table of a work programme over all its pages: a column for each meeting, with its month, its
 * group and what is discussed.
 */
final class ProgrammeGrid {
  private final SourceFile file;
  private final ProgrammeHeadings headings;
  private final List<Doubt> doubts;
  private final Map<Integer, String> groups = new HashMap<>();
  private final Map<Integer, ProgrammeItems> items = new LinkedHashMap<>();
  private boolean naming = true;
  private boolean again;

  ProgrammeGrid(SourceFile file, ProgrammeHeadings headings, List<Doubt> doubts) {
    this.file = file;
    this.headings = headings;
    this.doubts = doubts;
    headings
        .columns()
        .keySet()
        .forEach(
            place ->
                items.put(place, new ProgrammeItems(ProgrammeItem.Section.PLAIN, true, doubts)));
  }

  /** Goes on under the same headings on another page; false where they are others. */
  boolean goOn(ProgrammeHeadings next) {
    if (!next.repeats(headings)) return false;
    doubts.add(
        new Doubt(
            file.at(next.row()),
            PlainText.onOneLine(next.row().words()),
            "The headings stand here again: what follows goes on from the page before."));
    naming = true;
    again = true;
    return true;
  }

  void take(Row row) {
    naming = naming && (again ? repeatsNames(row) : names(row));
    if (!naming) row.filled().forEach(column -> takeCell(row, column));
  }

  private boolean repeatsNames(Row row) {
    return row.filled().stream()
        .allMatch(
            i -> Column.plain(groups.getOrDefault(i, "")).startsWith(Column.plain(row.text(i))));
  }

  private boolean names(Row row) {
    if (!row.filled().stream().allMatch(i -> isName(row, i))) return false;
    if (groups.isEmpty()) row.filled().forEach(i -> groups.put(i, oneLine(row, i)));
    else if (goesOnInNames(row)) row.filled().forEach(i -> lengthen(row, i));
    else return false;
    return true;
  }

  private boolean isName(Row row, int column) {
    String text = row.text(column);
    return items.containsKey(column)
        && text.length() <= 40
        && text.matches("(?s)\\p{L}[^;:•]*")
        && !text.matches("(?s).*\\s[-–].*")
        && ProgrammeItem.Label.of(text).isEmpty();
  }

  /** A name that was too wide for its column goes on with the same words wherever it stands. */
  private boolean goesOnInNames(Row row) {
    List<String> words = row.filled().stream().map(i -> Column.plain(row.text(i))).toList();
    List<String> before =
        row.filled().stream().map(i -> Column.plain(groups.getOrDefault(i, ""))).toList();
    return words.stream().distinct().count() == 1 && before.stream().distinct().count() == 1;
  }

  private void lengthen(Row row, int column) {
    groups.merge(column, oneLine(row, column), (before, rest) -> before + " " + rest);
    if (column == row.filled().getFirst())
      doubts.add(
          new Doubt(
              file.at(row, column),
              oneLine(row, column),
              "The group's name goes on here: read as “%s”.".formatted(groups.get(column))));
  }

  private static String oneLine(Row row, int column) {
    return PlainText.onOneLine(row.text(column));
  }

  private void takeCell(Row row, int column) {
    if (items.containsKey(column)) items.get(column).take(file.at(row, column), row.text(column));
    else
      doubts.add(
          new Doubt(
              file.at(row, column),
              oneLine(row, column),
              "No month stands above this column: it is left out."));
  }

  /**
   * The meetings of its columns.
   *
   * @param today the day of the import, local to the board
   */
  List<ProgrammeMeeting> meetings(LocalDate today) {
    List<ProgrammeMeeting> meetings = new ArrayList<>();
    Map<Integer, YearMonth> months = headings.months(today);
    months.forEach(
        (column, month) -> {
          String group = groups.getOrDefault(column, "");
          if (group.isEmpty()) nameless(column);
          else meetings.add(meeting(column, group, month));
        });
    return meetings;
  }

  private void nameless(int column) {
    doubts.add(
        new Doubt(
            file.at(headings.row(), column),
            oneLine(headings.row(), column),
            "No group is named under this month: the meeting is left out."));
  }

  private ProgrammeMeeting meeting(int column, String group, YearMonth month) {
    ProgrammeHeadings.Heading heading = headings.columns().get(column);
    String words = PlainText.onOneLine(LookAlikes.toLatin(headings.row().text(column)));
    Optional<LocalDate> day =
        heading instanceof ProgrammeHeadings.Heading.OfDay of
            ? Optional.of(of.day())
            : Optional.empty();
    return new ProgrammeMeeting(
        file.at(headings.row(), column), group, words, month, day, items.get(column).items());
  }
}
