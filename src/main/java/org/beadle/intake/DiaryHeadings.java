package org.beadle.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which column of a diary holds what.
 *
 * @param columns the place of each column, counted from 0
 */
record DiaryHeadings(Row row, Map<What, Integer> columns) {

  /** What a column holds, by the words that stand above it; the first that fits counts. */
  enum What {
    DATE(
        "(meeting |proposed )?dates?( of (the )?meetings?)?|held on|when|day and date|date and time"),
    TIME("(start |meeting |starting )?times?( of meetings?)?|starts?( at)?|from|begins?"),
    PLACE("place|venue|location|where|room|address|(meeting |teams |online )?link|venue link"),
    KIND("kind|type( of meeting)?|meeting type"),
    GROUP(
        "(sub )?groups?|committee|(name of |the )?(group|meeting|board|body|forum)( name)?|group or board");

    private final Pattern headings;

    What(String headings) {
      this.headings = Pattern.compile(headings);
    }

    private static Optional<What> under(String heading) {
      String plain = Column.plain(heading);
      return Arrays.stream(values())
          .filter(each -> each.headings.matcher(plain).matches())
          .findFirst();
    }
  }

  /** Reads {@code row} as headings; empty where it lacks the date or has nothing else. */
  static Optional<DiaryHeadings> of(Row row) {
    Map<What, Integer> columns = new EnumMap<>(What.class);
    for (int i : row.filled())
      What.under(row.text(i)).ifPresent(what -> columns.putIfAbsent(what, i));
    boolean enough = columns.containsKey(What.DATE) && columns.size() >= 2;
    return enough ? Optional.of(new DiaryHeadings(row, columns)) : Optional.empty();
  }

  boolean has(What what) {
    return columns.containsKey(what);
  }

  String text(Row from, What what) {
    return has(what) ? PlainText.onOneLine(from.text(columns.get(what))) : "";
  }

  int place(What what) {
    return columns.getOrDefault(what, 0);
  }

  /** The filled headings of columns that a diary does not need, counted from 0. */
  List<Integer> strange() {
    return row.filled().stream().filter(i -> !columns.containsValue(i)).toList();
  }
}
