package org.beadle.board;

import java.util.List;

/** Compares names of which either may abbreviate words of the other by their first letters. */
final class Initials {
  private Initials() {}

  /**
   * Whether both lists of words (lower case, without small words) spell one name: {@code qa p} and
   * {@code quality assurance performance}, {@code eh task finish} and {@code ehtf}.
   */
  static boolean agree(List<String> one, List<String> other) {
    if (letters(one).equals(letters(other))) return true;
    return letters(one).length() > 1 && letters(other).length() > 1 && align(one, other);
  }

  private static String letters(List<String> words) {
    return String.join("", words);
  }

  private static boolean align(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) return one.isEmpty() && other.isEmpty();
    if (one.getFirst().equals(other.getFirst()) && align(rest(one, 1), rest(other, 1))) return true;
    return abbreviates(one, other) || abbreviates(other, one);
  }

  /** Whether the first word of {@code brief} gives the first letters of words of {@code full}. */
  private static boolean abbreviates(List<String> brief, List<String> full) {
    String letters = brief.getFirst();
    if (letters.length() > full.size()) return false;
    for (int at = 0; at < letters.length(); at++)
      if (full.get(at).charAt(0) != letters.charAt(at)) return false;
    return align(rest(brief, 1), rest(full, letters.length()));
  }

  private static List<String> rest(List<String> words, int from) {
    return words.subList(from, words.size());
  }
}
