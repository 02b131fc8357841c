package org.beadle.command;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a name beside a date of birth: a capitalised word within a few words of {@code DOB}, {@code
 * born} or {@code date of birth} and a whole date; or a word in small letters right before {@code
 * dob}.
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
          + "\\d{4}|\\d{8}(?!\\d)|\\d{6}(?!\\d))";

  private static final String LABEL =
      "d\\.?\\s?o\\.?\\s?b\\.?|date of birth|birth ?date|birth ?day";

  private static final Pattern BIRTH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?<label>"
              + LABEL
              + ")|born|b\\.)"
              + "[\\s\\p{Z}:;=(\\-\u2010-\u2015]*(?:(?:on|is|was)\\s+)?(?:the\\s+)?"
              + DATE,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'\u2019\\-]*");

  /** A board, an agency or the like as the one of whom it is said that it was born. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:\\b(?:[Tt]he|[Oo]ur|[Tt]his)\\s+)?(?:\\p{Lu}[\\p{L}'\u2019\\-]*\\s+)*(?i:"
              + String.join("|", NotNames.BODIES)
              + ")\\s+(?:was|is|were)\\s+$");

  static boolean isIn(String text) {
    Matcher birth = BIRTH.matcher(text);
    while (birth.find()) if (isNamed(text, birth)) return true;
    return false;
  }

  private static boolean isNamed(String text, Matcher birth) {
    String before = text.substring(0, birth.start());
    Matcher body = BODY.matcher(before);
    if (birth.group("label") == null && body.find())
      return nameEnds(before.substring(0, body.start()));
    return nameEnds(before)
        || nameBegins(text.substring(birth.end()))
        || birth.group("label") != null && nameInSmallLettersEnds(before);
  }

  private static boolean nameBegins(String after) {
    return WORD.matcher(after).results().limit(NEAR).anyMatch(word -> isName(word.group()));
  }

  private static boolean nameEnds(String before) {
    List<String> words = words(before);
    return words.stream().skip(Math.max(0, words.size() - NEAR)).anyMatch(NamedBirth::isName);
  }

  /** Right before “dob” stands the name of whose it is, however it is written. */
  private static boolean nameInSmallLettersEnds(String before) {
    List<String> words = words(before);
    return !words.isEmpty() && !NotNames.holds(words.getLast());
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.codePointAt(0)) && !NotNames.holds(word);
  }
}
