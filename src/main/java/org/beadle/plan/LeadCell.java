package org.beadle.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes a plan's cell of leads to pieces: the names in it, in the order written. The first is
 * accountable, unless the board manager says otherwise.
 */
public final class LeadCell {
  /** Also what has no letter and no digit, such as a dash, a question mark or ditto marks. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)[^\\p{L}\\p{N}]*|n/?a|none|tbc|tba|tbd|to be (?:confirmed|agreed|decided)");

  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:leads?|led by|support(?:ed by)?|contributors?)\\s*:\\s*");

  /** What always parts two names, outside brackets. */
  private static final Pattern SEPARATOR = Pattern.compile("[;/,\\n\\r•|](?![^()]*\\))");

  /** The end of a group's name, where another name follows without a separator. */
  private static final Pattern AFTER_GROUP =
      Pattern.compile(
          "(?i)(?<=\\bgroup\\b|\\bgroup \\([^()]{1,12}\\))\\s+(?:and\\s+|&\\s*)?"
              + "(?!(?:chairs?|leads?|members?|managers?|officers?|of|for|on|to|in|with|and|\\w\\b|\\()(?:\\W|$))(?=\\w)");

  private static final Pattern EVERYBODY =
      Pattern.compile(
          "(?i)\\s+(?=all (?:other )?(?:partners?|agencies)\\b)"
              + "|(?<=\\ball (?:partner agencies|partners|agencies))\\s+(?=[A-Z])");

  private static final String INITIALS = "[A-Z]{1,3} ?& ?[A-Z]{1,3}(?:\\s+(?i:group))?";

  /** Before and after initials such as QA & P that stand inside a row of names. */
  private static final Pattern BESIDE_INITIALS =
      Pattern.compile(
          "(?<=[a-z])\\s+(?="
              + INITIALS
              + "(?:\\s|$))"
              + "|(?<=\\b[A-Z]{1,3} ?& ?[A-Z]{1,3})\\s+(?!(?i:group|sub)\\b)(?=[A-Z][a-z])");

  private static final Pattern AFTER_BRACKET = Pattern.compile("(?<=^\\([^()]{1,12}\\))\\s+");
  private static final Pattern AND = Pattern.compile("(?i)\\s+(?:and|&|with)\\s+");

  /** The most words that a name has. */
  private static final int WORDS_AT_MOST = 12;

  private LeadCell() {}

  /**
   * The names in {@code cell}, where some are known: a known name is never split, and a row of
   * known names without separators is.
   *
   * @param known whether a piece is, as a whole, the name of a party
   */
  public static List<String> parts(String cell, Predicate<String> known) {
    String tidy = cell.replace('\u00a0', ' ').strip();
    if (NOBODY.matcher(tidy).matches()) return List.of();
    List<String> pieces = List.of(tidy);
    for (Pattern between :
        List.of(SEPARATOR, AFTER_GROUP, EVERYBODY, AFTER_BRACKET, BESIDE_INITIALS))
      pieces = pieces.stream().flatMap(piece -> split(piece, between, known)).toList();
    return pieces.stream().flatMap(piece -> ofKnown(piece, known)).distinct().toList();
  }

  private static Stream<String> split(String piece, Pattern between, Predicate<String> known) {
    if (known.test(piece)) return Stream.of(piece);
    return between.splitAsStream(piece).map(LeadCell::bare).filter(LeadCell::isName);
  }

  private static boolean isName(String piece) {
    return piece.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String bare(String name) {
    return LABEL
        .matcher(name.strip().replaceAll("\\s+", " "))
        .replaceFirst("")
        .replaceAll("^\\(([^()]*)\\)$", "$1")
        .replaceAll("^(?i:and|&) |[.:-]+$", "")
        .strip();
  }

  /** Splits at "and" where both sides are known, and a row that known names fill to the end. */
  private static Stream<String> ofKnown(String piece, Predicate<String> known) {
    if (known.test(piece)) return Stream.of(piece);
    List<String> sides = List.of(AND.split(piece));
    if (sides.size() > 1 && sides.stream().allMatch(known)) return sides.stream();
    List<String> row = row(List.of(piece.split("\\s+")), known);
    return row.isEmpty() ? Stream.of(piece) : row.stream();
  }

  /** The known names that fill {@code words} without a gap, the longest first; none otherwise. */
  private static List<String> row(List<String> words, Predicate<String> known) {
    List<String> names = new ArrayList<>();
    for (int from = 0; from < words.size(); ) {
      int length = longest(words.subList(from, words.size()), known);
      if (length == 0) return List.of();
      names.add(String.join(" ", words.subList(from, from + length)));
      from += length;
    }
    return names;
  }

  private static int longest(List<String> words, Predicate<String> known) {
    int length = Math.min(words.size(), WORDS_AT_MOST);
    while (length > 0 && !known.test(String.join(" ", words.subList(0, length)))) length--;
    return length;
  }
}
