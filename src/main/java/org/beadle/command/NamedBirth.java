package org.beadle.command;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a name beside a date of birth: a capitalised word within a few words of {@code DOB}, {@code
 * born} or {@code date of birth} and a whole date.
 */
final class NamedBirth {
  private NamedBirth() {}

  /** How many words away a name may stand. */
  private static final int NEAR = 6;

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String GAP = "[\\s\\p{Z}/.,\\-\u2010-\u2015]{1,3}";

  private static final String DATE =
      "(?:"
          + DAY
          + GAP
          + "(?:of )?(?:\\d{1,2}|"
          + MONTH
          + ")"
          + GAP
          + "\\d{2,4}"
          + "|\\d{4}"
          + GAP
          + "\\d{1,2}"
          + GAP
          + "\\d{1,2}"
          + "|"
          + MONTH
          + GAP
          + DAY
          + GAP
          + "\\d{4})";

  private static final Pattern BIRTH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:d\\.?\\s?o\\.?\\s?b\\.?|born|date of birth|birth ?date|b\\.)"
              + "[\\s\\p{Z}:;=(\\-\u2010-\u2015]*(?:(?:on|is|was)\\s+)?(?:the\\s+)?"
              + DATE,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'\u2019\\-]*");

  /** Capitalised words that are no names of people. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "a",
          "an",
          "the",
          "all",
          "any",
          "each",
          "every",
          "child",
          "children",
          "boy",
          "girl",
          "baby",
          "babies",
          "infant",
          "pupil",
          "pupils",
          "patient",
          "adult",
          "person",
          "people",
          "those",
          "anyone",
          "everyone",
          "cohort",
          "he",
          "she",
          "they",
          "who",
          "was",
          "is",
          "were",
          "and",
          "or",
          "of",
          "on",
          "in",
          "with",
          "for",
          "to",
          "by",
          "dob",
          "date",
          "birth",
          "born",
          "note",
          "action",
          "i",
          "we",
          "nhs",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  static boolean isIn(String text) {
    Matcher birth = BIRTH.matcher(text);
    while (birth.find())
      if (nameEnds(text.substring(0, birth.start())) || nameBegins(text.substring(birth.end())))
        return true;
    return false;
  }

  private static boolean nameBegins(String after) {
    return WORD.matcher(after).results().limit(NEAR).anyMatch(word -> isName(word.group()));
  }

  private static boolean nameEnds(String before) {
    long words = WORD.matcher(before).results().count();
    return WORD.matcher(before)
        .results()
        .skip(Math.max(0, words - NEAR))
        .anyMatch(word -> isName(word.group()));
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }
}
