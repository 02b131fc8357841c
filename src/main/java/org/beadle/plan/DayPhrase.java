package org.beadle.plan;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way in which people name a day.
 *
 * @param name what the way is called, in help and tests
 * @param example a phrase of this way
 * @param pattern what it matches, in full, of a tidied phrase
 * @param meaning the day that it names
 * @param leavesDayOpen whether the phrase names a longer time, of which one day is taken
 */
record DayPhrase(
    String name, String example, Pattern pattern, Meaning meaning, boolean leavesDayOpen) {

  /** From a phrase's pieces to a day. */
  interface Meaning {
    DayReading of(Words words, Standpoint standpoint);
  }

  private static final Map<String, String> PIECES =
      Map.of(
          "{day}", "(?<day>\\d{1,2})(?:st|nd|rd|th)?",
          "{month}", "(?<month>" + MonthNames.ANY + ")",
          "{year}", "(?<year>\\d{4}|'?\\d{2})",
          "{weekday}",
              "(?<weekday>(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|satur|sat|sun)(?:day)?)",
          "{count}",
              "(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)",
          "{unit}", "(?<unit>working days?|days?|d|weeks?|wks?|w|fortnights?|months?|years?)");

  /** A way whose {@code shape} is a pattern with pieces such as <code>{day} {month}</code>. */
  static DayPhrase of(String name, String example, String shape, Meaning meaning) {
    return new DayPhrase(name, example, patternOf(shape), meaning, false);
  }

  /** The same for a month, a quarter or another time of many days. */
  static DayPhrase open(String name, String example, String shape, Meaning meaning) {
    return new DayPhrase(name, example, patternOf(shape), meaning, true);
  }

  private static Pattern patternOf(String shape) {
    String pattern = shape;
    for (Map.Entry<String, String> piece : PIECES.entrySet())
      pattern = pattern.replace(piece.getKey(), piece.getValue());
    return Pattern.compile(pattern);
  }

  boolean fits(String phrase) {
    return pattern.matcher(phrase).matches();
  }

  /** Reads a tidied phrase; empty where it is none of this way. */
  Optional<DayReading> read(String phrase, Standpoint standpoint) {
    Matcher matcher = pattern.matcher(phrase);
    if (!matcher.matches()) return Optional.empty();
    return Optional.of(meaning.of(new Words(matcher.toMatchResult()), standpoint));
  }
}
