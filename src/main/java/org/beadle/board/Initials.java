package org.beadle.board;

import java.util.List;

/** Compares names of which either may abbreviate words of the other by their first letters. */
final class Initials {
  /** Longer names are compared by their letters only. */
  private static final int WORDS_AT_MOST = 12;

  /** A word of so few letters may be an abbreviation: EH in EH Task and Finish, that is EHTF. */
  private static final int ABBREVIATION = 3;

  private Initials() {}

  /**
   * Whether both lists of words (lower case, without small words) spell one name: {@code qa p} and
   * {@code quality assurance performance}, {@code eh task finish} and {@code ehtf}.
   */
  static boolean agree(List<String> one, List<String> other) {
    if (letters(one).equals(letters(other))) return true;
    return mayAbbreviate(one) && mayAbbreviate(other) && align(one, other);
  }

  private static boolean mayAbbreviate(List<String> words) {
    return letters(words).length() > 1 && words.size() <= WORDS_AT_MOST;
  }

  private static String letters(List<String> words) {
    return String.join("", words);
  }

  private static boolean align(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) return one.isEmpty() && other.isEmpty();
    if (one.getFirst().equals(other.getFirst())) return align(rest(one, 1), rest(other, 1));
    return abbreviates(one, other) || abbreviates(other, one);
  }

  /** Whether the first word of {@code brief} stands for words of {@code full}. */
  private static boolean abbreviates(List<String> brief, List<String> full) {
    return spells(brief.getFirst(), full, rest(brief, 1));
  }

  /** Each word gives its first letter, or all of them where it is itself an abbreviation. */
  private static boolean spells(String letters, List<String> full, List<String> afterwards) {
    if (letters.isEmpty()) return align(afterwards, full);
    if (full.isEmpty()) return false;
    String word = full.getFirst();
    return takes(letters, word.substring(0, 1), full, afterwards)
        || (word.length() > 1
            && word.length() <= ABBREVIATION
            && takes(letters, word, full, afterwards));
  }

  private static boolean takes(
      String letters, String part, List<String> full, List<String> afterwards) {
    return letters.startsWith(part)
        && spells(letters.substring(part.length()), rest(full, 1), afterwards);
  }

  private static List<String> rest(List<String> words, int from) {
    return words.subList(from, words.size());
  }
}
