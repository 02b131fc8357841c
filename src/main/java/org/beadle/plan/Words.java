package org.beadle.plan;

import java.time.Month;
import java.util.regex.MatchResult;

/** The named pieces of a phrase that a pattern matched. */
record Words(MatchResult match) {

  boolean has(String name) {
    return match.namedGroups().containsKey(name) && match.group(name) != null;
  }

  String text(String name) {
    return match.group(name);
  }

  int number(String name) {
    return Integer.parseInt(match.group(name));
  }

  Month month() {
    return MonthNames.named(text("month"));
  }

  /** The year, of two digits or four. */
  int year() {
    int written = number("year");
    return written < 100 ? 2000 + written : written;
  }

  @Override
  public String toString() {
    return match.group();
  }
}
