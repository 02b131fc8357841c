package org.beadle.plan;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month as a diary or a work programme names it.
 *
 * @param year empty where only the month is written
 */
public record NamedMonth(Month month, OptionalInt year) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<month>"
              + MonthNames.ANY
              + ")(?:,?[- ]?(?<year>\\d{4})|(?:-'?| ?')(?<short>\\d{2}))?");

  private static final Pattern NUMBERS = Pattern.compile("(?<number>\\d{1,2})/(?<year>\\d{4})");

  /** The month that is all that {@code text} names, such as {@code March} or {@code Sept 2026}. */
  public static Optional<NamedMonth> of(String text) {
    String phrase = Phrase.tidy(text);
    Matcher named = SHAPE.matcher(phrase);
    if (named.matches()) return Optional.of(new NamedMonth(month(named), year(named)));
    Matcher numbered = NUMBERS.matcher(phrase);
    return numbered.matches() ? numbered(numbered) : Optional.empty();
  }

  private static Optional<NamedMonth> numbered(Matcher found) {
    int number = Integer.parseInt(found.group("number"));
    if (number < 1 || number > 12) return Optional.empty();
    int year = Integer.parseInt(found.group("year"));
    return Optional.of(new NamedMonth(Month.of(number), OptionalInt.of(year)));
  }

  private static Month month(Matcher found) {
    return MonthNames.named(found.group("month"));
  }

  private static OptionalInt year(Matcher found) {
    if (found.group("year") != null) return OptionalInt.of(Integer.parseInt(found.group("year")));
    if (found.group("short") == null) return OptionalInt.empty();
    return OptionalInt.of(2000 + Integer.parseInt(found.group("short")));
  }

  /** The month of its own year; empty where none is written. */
  public Optional<YearMonth> dated() {
    return year.isPresent() ? Optional.of(YearMonth.of(year.getAsInt(), month)) : Optional.empty();
  }
}
