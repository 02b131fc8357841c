package org.beadle.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands beside the date of a meeting. */
sealed interface AttendanceCell {
  Pattern COUNT =
      Pattern.compile(
          "(?i)(\\d{1,4})\\s*(?:/|of|out of)\\s*(\\d{1,4})(?:\\s*\\(?\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*%\\s*\\)?)?");

  /**
   * How many came.
   *
   * @param percent the file's own percentage, rounded half up, where it has one
   */
  record Count(int present, int expected, OptionalInt percent) implements AttendanceCell {}

  /** A workshop, at which nobody is expected. */
  record Workshop() implements AttendanceCell {}

  /** Something else. */
  record Strange() implements AttendanceCell {}

  /** Reads a cell such as {@code 10/13 (77%)}, {@code 10 of 13} or {@code Workshop}. */
  static AttendanceCell of(String text) {
    String plain = PlainText.onOneLine(text);
    if (plain.matches("(?i)workshop\\.?")) return new Workshop();
    Matcher count = COUNT.matcher(plain);
    if (!count.matches()) return new Strange();
    return new Count(
        Integer.parseInt(count.group(1)),
        Integer.parseInt(count.group(2)),
        rounded(count.group(3)));
  }

  private static OptionalInt rounded(String percent) {
    if (percent == null) return OptionalInt.empty();
    return OptionalInt.of(new BigDecimal(percent).setScale(0, RoundingMode.HALF_UP).intValue());
  }
}
