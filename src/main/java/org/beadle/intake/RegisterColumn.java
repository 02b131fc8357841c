package org.beadle.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column of a long list of marks holds. */
enum RegisterColumn implements HeadedColumns.Headed {
  DATE("(meeting )?date( of meeting)?|held on|when"),
  DEPUTY("deputy( name)?|name of deputy|deputised by|substitute|represented by"),
  AGENCY("(partner )?agency|agencies|organisation|partner|representing|body|service|seat"),
  PERSON("name|member|person|representative|attendee|who|board member|member name"),
  MARK("mark|attendance|status|attended|present|record|code"),
  GROUP("(sub )?group|committee|(name of |the )?(group|meeting|board)( name)?");

  private final Pattern headings;

  RegisterColumn(String headings) {
    this.headings = Pattern.compile(headings);
  }

  @Override
  public Pattern headings() {
    return headings;
  }

  static Optional<RegisterColumn> under(String heading) {
    return HeadedColumns.under(heading, RegisterColumn.class);
  }

  /** Reads {@code row} as headings; empty where it lacks the date, the mark or whose it is. */
  static Optional<HeadedColumns<RegisterColumn>> above(Row row) {
    return Optional.of(HeadedColumns.of(row, RegisterColumn.class))
        .filter(found -> found.has(DATE) && found.has(MARK))
        .filter(found -> found.has(AGENCY) || found.has(PERSON));
  }

  /** The agency and the person that {@code from} names. */
  static List<String> names(HeadedColumns<RegisterColumn> columns, Row from) {
    return Stream.of(AGENCY, PERSON)
        .map(what -> columns.text(from, what))
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
