package org.beadle.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a diary holds. */
enum DiaryColumn implements HeadedColumns.Headed {
  DATE(
      "(meeting |proposed )?dates?( of (the )?meetings?)?|held on|when|day and date|date and time"),
  TIME("(start |meeting |starting )?times?( of meetings?)?|starts?( at)?|from|begins?"),
  PLACE("place|venue|location|where|room|address|(meeting |teams |online )?link|venue link"),
  KIND("kind|type( of meeting)?|meeting type"),
  GROUP(
      "(sub )?groups?|committee|(name of |the )?(group|meeting|board|body|forum)( name)?|group or board");

  private final Pattern headings;

  DiaryColumn(String headings) {
    this.headings = Pattern.compile(headings);
  }

  @Override
  public Pattern headings() {
    return headings;
  }

  /** Reads {@code row} as headings; empty where it lacks the date or has nothing else. */
  static Optional<HeadedColumns<DiaryColumn>> above(Row row) {
    return Optional.of(HeadedColumns.of(row, DiaryColumn.class))
        .filter(found -> found.has(DATE) && found.columns().size() >= 2);
  }
}
