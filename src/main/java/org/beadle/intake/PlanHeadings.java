package org.beadle.intake;

import java.util.List;
import java.util.Optional;

/** The headings under which the rows of a plan stand, as a walk over the rows meets them. */
final class PlanHeadings {
  private final SourceFile file;
  private final List<Doubt> doubts;
  private Optional<Headings> current = Optional.empty();
  private List<Row> halves = List.of();

  PlanHeadings(SourceFile file, List<Doubt> doubts) {
    this.file = file;
    this.doubts = doubts;
  }

  /** Those that were met last; empty before the first. */
  Optional<Headings> current() {
    return current;
  }

  /** How many rows are headings from {@code row} on: two, one or none. */
  int take(Row row, List<Row> below) {
    Optional<Headings> two = HeadingRows.of(row, below);
    two.ifPresent(this::take);
    if (two.isPresent()) halves = List.of(row, below.getFirst());
    if (two.isPresent()) return 2;
    return repeatsHalf(row) || takeOne(row, below) ? 1 : 0;
  }

  /** Word repeats only those rows of a table on each page that were marked as its headings. */
  private boolean repeatsHalf(Row row) {
    return halves.stream().anyMatch(half -> saysTheSame(half, row));
  }

  private static boolean saysTheSame(Row half, Row row) {
    return half.filled().equals(row.filled())
        && half.filled().stream()
            .allMatch(i -> Column.plain(half.text(i)).equals(Column.plain(row.text(i))));
  }

  private boolean takeOne(Row row, List<Row> below) {
    Optional<Headings> found = Headings.of(row, below);
    boolean garbled = found.isEmpty() && current.isPresent() && current.get().resembles(row);
    if (found.isEmpty() && !garbled) return false;
    if (garbled && !current.get().repeats(row))
      doubts.add(
          new Doubt(
              file.at(row),
              PlainText.onOneLine(row.words()),
              "This reads as the headings once more, with letters lost: it is left out."));
    found.ifPresent(this::take);
    return true;
  }

  private void take(Headings found) {
    if (saysMore(found)) set(found);
  }

  /** The same headings again tell no more, unless the refs were not found by their look before. */
  private boolean saysMore(Headings found) {
    if (current.isEmpty() || !current.get().repeats(found.row())) return true;
    return found.has(Column.REF) && !current.get().has(Column.REF);
  }

  private void set(Headings found) {
    boolean first = current.isEmpty() || !current.get().columns().equals(found.columns());
    current = Optional.of(found);
    halves = List.of();
    if (!first) return;
    for (int i : found.strange())
      doubts.add(
          new Doubt(
              file.at(found.row(), i),
              found.row().text(i),
              "Beadle has no place for this column: it is left out."));
    if (found.refsUnheaded())
      doubts.add(
          new Doubt(
              file.at(found.row(), found.columns().get(Column.REF)),
              "",
              "The column has no heading; its cells read as the actions' refs."));
  }
}
