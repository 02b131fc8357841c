package org.beadle.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which column of a table of meetings holds what.
 *
 * @param columns the place of each column, counted from 0
 */
record AttendanceHeadings(Map<What, Integer> columns) {

  /** What a column holds, by the words that stand above it. */
  enum What {
    GROUP("(sub )?group|committee|name of group|group name"),
    DATE("date|held on|meeting date|date of meeting|meeting"),
    PRESENT("(number |no )?(present|attended|attending)|attendees|attendance"),
    EXPECTED("(number |no )?(expected|invited)|seats|members|membership|out of|total"),
    PERCENT("(.* )?(percent|percentage|rate)( .*)?"),
    KIND("kind|type");

    private final Pattern headings;

    What(String headings) {
      this.headings = Pattern.compile(headings);
    }

    private static Optional<What> under(String heading) {
      String plain = Column.plain(heading.replace("%", " percent "));
      return Arrays.stream(values())
          .filter(each -> each.headings.matcher(plain).matches())
          .findFirst();
    }
  }

  /** Reads {@code row} as headings; empty where it lacks the group, the date or how many came. */
  static Optional<AttendanceHeadings> of(Row row) {
    Map<What, Integer> columns = new EnumMap<>(What.class);
    for (int i : row.filled())
      What.under(row.text(i)).ifPresent(what -> columns.putIfAbsent(what, i));
    boolean enough =
        columns.containsKey(What.GROUP)
            && columns.containsKey(What.DATE)
            && columns.containsKey(What.PRESENT);
    return enough ? Optional.of(new AttendanceHeadings(columns)) : Optional.empty();
  }

  boolean has(What what) {
    return columns.containsKey(what);
  }

  String text(Row from, What what) {
    return has(what) ? from.text(columns.get(what)) : "";
  }

  int place(What what) {
    return columns.getOrDefault(what, 0);
  }
}
