package org.beadle.plan;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** The months as people write them: in full, or by three or four letters. */
final class MonthNames {
  /** Any month's name in lower case, with the stop that may follow a short one. */
  static final String ANY =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december"
          + "|sept|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\\.?";

  private MonthNames() {}

  /** The month that {@code name}, which {@link #ANY} matches, begins. */
  static Month named(String name) {
    String start = name.substring(0, 3);
    return Arrays.stream(Month.values())
        .filter(month -> inFull(month).toLowerCase(Locale.ROOT).startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  static String inFull(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.UK);
  }
}
