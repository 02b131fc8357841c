package org.beadle.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which column of a long list of marks holds what.
 *
 * @param columns the place of each column, counted from 0
 */
record RegisterHeadings(Row row, Map<What, Integer> columns) {

  /** What a column holds, by the words that stand above it; the first that fits counts. */
  enum What {
    DATE("(meeting )?date( of meeting)?|held on|when"),
    DEPUTY("deputy( name)?|name of deputy|deputised by|substitute|represented by"),
    AGENCY("(partner )?agency|agencies|organisation|partner|representing|body|service|seat"),
    PERSON("name|member|person|representative|attendee|who|board member|member name"),
    MARK("mark|attendance|status|attended|present|record|code"),
    GROUP("(sub )?group|committee|(name of |the )?(group|meeting|board)( name)?");

    private final Pattern headings;

    What(String headings) {
      this.headings = Pattern.compile(headings);
    }

    static Optional<What> under(String heading) {
      String plain = Column.plain(heading);
      return Arrays.stream(values())
          .filter(each -> each.headings.matcher(plain).matches())
          .findFirst();
    }
  }

  /** Reads {@code row} as headings; empty where it lacks the date, the mark or whose it is. */
  static Optional<RegisterHeadings> of(Row row) {
    Map<What, Integer> columns = new EnumMap<>(What.class);
    for (int i : row.filled())
      What.under(row.text(i)).ifPresent(what -> columns.putIfAbsent(what, i));
    boolean enough =
        columns.containsKey(What.DATE)
            && columns.containsKey(What.MARK)
            && (columns.containsKey(What.AGENCY) || columns.containsKey(What.PERSON));
    return enough ? Optional.of(new RegisterHeadings(row, columns)) : Optional.empty();
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

  /** The agency and the person that {@code from} names. */
  List<String> names(Row from) {
    return Stream.of(What.AGENCY, What.PERSON)
        .map(what -> text(from, what))
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
