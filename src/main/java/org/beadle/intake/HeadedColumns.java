package org.beadle.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which column below a row of headings holds what.
 *
 * @param columns the place of each column, counted from 0
 * @param <C> what columns may hold; the first whose words fit counts
 */
record HeadedColumns<C extends Enum<C> & HeadedColumns.Headed>(Row row, Map<C, Integer> columns) {

  /** What a column may hold, by the words that stand above it. */
  interface Headed {
    Pattern headings();
  }

  /** Reads {@code row} as headings, whatever of {@code kinds} it has. */
  static <C extends Enum<C> & Headed> HeadedColumns<C> of(Row row, Class<C> kinds) {
    Map<C, Integer> columns = new EnumMap<>(kinds);
    for (int i : row.filled())
      under(row.text(i), kinds).ifPresent(kind -> columns.putIfAbsent(kind, i));
    return new HeadedColumns<>(row, columns);
  }

  /** What a column with this heading holds. */
  static <C extends Enum<C> & Headed> Optional<C> under(String heading, Class<C> kinds) {
    String plain = Column.plain(heading);
    return Arrays.stream(kinds.getEnumConstants())
        .filter(each -> each.headings().matcher(plain).matches())
        .findFirst();
  }

  boolean has(C kind) {
    return columns.containsKey(kind);
  }

  String text(Row from, C kind) {
    return has(kind) ? PlainText.onOneLine(from.text(columns.get(kind))) : "";
  }

  int place(C kind) {
    return columns.getOrDefault(kind, 0);
  }

  /** The filled headings of columns that hold nothing of the kind, counted from 0. */
  List<Integer> strange() {
    return row.filled().stream().filter(i -> !columns.containsValue(i)).toList();
  }
}
