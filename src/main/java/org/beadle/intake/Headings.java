package org.beadle.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.beadle.plan.Ref;
import org.beadle.plan.RefCell;

/**
 * Which column of a table holds what.
 *
 * @param row the row of headings
 * @param columns the place of each column, counted from 0
 * @param progress the columns of progress notes, with their headings
 * @param refsUnheaded whether the refs were recognised by their look, under no heading
 */
record Headings(
    Row row, Map<Column, Integer> columns, Map<Integer, String> progress, boolean refsUnheaded) {
  private static final Pattern URGENCY =
      Pattern.compile(
          "(?i)(very |\\d\\W*)?(high|medium|med|low|urgent|critical|h|m|l)(\\W+(high|medium|low))?( priority)?");

  /**
   * Reads {@code row} as headings; empty where it is not one.
   *
   * @param below the rows under it, by whose look a column of refs without a heading is found
   */
  static Optional<Headings> of(Row row, List<Row> below) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    Map<Integer, String> progress = new LinkedHashMap<>();
    for (int i : row.filled()) {
      if (Ref.parse(row.text(i)).isPresent()) return Optional.empty();
      Optional<Column> column = Column.under(row.text(i));
      if (column.isPresent()) columns.putIfAbsent(column.get(), i);
      if (column.equals(Optional.of(Column.PROGRESS))) progress.put(i, row.text(i));
    }
    boolean enough = columns.size() >= 2 && columns.size() * 2 >= row.filled().size();
    if (!enough || !columns.containsKey(Column.TITLE)) return Optional.empty();
    columns.entrySet().removeIf(each -> isUrgency(each.getKey(), each.getValue(), below));
    boolean unheaded = !columns.containsKey(Column.REF) && findRefs(row, below, columns);
    return Optional.of(new Headings(row, columns, progress, unheaded));
  }

  /** A column headed "Priority" may say how urgent an action is, which is no priority of a plan. */
  private static boolean isUrgency(Column column, int place, List<Row> below) {
    if (column != Column.PRIORITY) return false;
    List<String> texts =
        below.stream().map(row -> row.text(place)).filter(text -> !text.isEmpty()).toList();
    long urgencies = texts.stream().filter(text -> URGENCY.matcher(text).matches()).count();
    return urgencies * 2 > texts.size();
  }

  private static boolean findRefs(Row row, List<Row> below, Map<Column, Integer> columns) {
    OptionalInt found =
        IntStream.range(0, columns.get(Column.TITLE))
            .filter(i -> row.text(i).isEmpty() && holdsRefs(below, i))
            .findFirst();
    found.ifPresent(i -> columns.put(Column.REF, i));
    return found.isPresent();
  }

  private static boolean holdsRefs(List<Row> rows, int column) {
    List<String> texts =
        rows.stream().map(row -> row.text(column)).filter(text -> !text.isEmpty()).toList();
    long refs = texts.stream().filter(text -> RefCell.read(text, 0).isPresent()).count();
    return refs > 0 && refs * 2 > texts.size();
  }

  /** Whether {@code rows}, of a table without headings, go on from the table before. */
  boolean goOnIn(List<Row> rows) {
    int width = rows.stream().mapToInt(each -> each.cells().size()).max().orElse(0);
    boolean refless =
        !has(Column.REF) || rows.stream().allMatch(each -> text(each, Column.REF).isEmpty());
    return refless ? width == row.cells().size() : holdsRefs(rows, columns.get(Column.REF));
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }

  OptionalInt place(Column column) {
    return has(column) ? OptionalInt.of(columns.get(column)) : OptionalInt.empty();
  }

  String text(Row row, Column column) {
    return has(column) ? row.text(columns.get(column)) : "";
  }

  boolean mergedAbove(Row row, Column column) {
    return has(column) && row.cell(columns.get(column)).mergedAbove();
  }

  /** The filled headings of columns that a plan does not need, counted from 0. */
  List<Integer> strange() {
    return row.filled().stream()
        .filter(i -> !columns.containsValue(i) && !progress.containsKey(i))
        .toList();
  }

  /** Whether {@code other} has these headings again, be it with letters lost on the way. */
  boolean resembles(Row other) {
    List<Integer> filled = other.filled();
    if (filled.isEmpty()) return false;
    long alike = filled.stream().filter(i -> alike(row.text(i), other.text(i))).count();
    return alike * 2 > filled.size() || (filled.size() > 2 && alike * 2 == filled.size());
  }

  /** Whether {@code other} has these headings again, letter for letter. */
  boolean repeats(Row other) {
    return other.filled().stream()
        .allMatch(i -> Column.plain(row.text(i)).equals(Column.plain(other.text(i))));
  }

  private static boolean alike(String heading, String other) {
    String one = Column.plain(heading);
    String two = Column.plain(other);
    int allowed = one.length() / 3;
    return !one.isEmpty() && new LevenshteinDistance(allowed).apply(one, two) >= 0;
  }
}
