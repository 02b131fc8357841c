package org.beadle.wording;

import java.util.regex.Pattern;
import org.beadle.plan.Action;

/** Titles of actions, which in plans may be whole paragraphs. */
final class Titles {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern MARKS_AND_SPACES_AT_THE_END = Pattern.compile("[,;:.\\s]+$");
  private static final Pattern MARKS_AT_THE_END = Pattern.compile("[.,;:]+$");
  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…]");

  private Titles() {}

  /** The longest title of a heading, in characters. */
  static final int HEADING = 120;

  /** The longest title of a row in a table, in characters. */
  static final int ROW = 80;

  /** {@code text} in one line, cut after a word where it is longer than {@code most} characters. */
  static String shortened(String text, int most) {
    String line = SPACES.matcher(text.strip()).replaceAll(" ");
    if (line.codePointCount(0, line.length()) <= most) return line;
    String cut = line.substring(0, line.offsetByCodePoints(0, most - 1));
    int space = cut.lastIndexOf(' ');
    String whole = space > most / 2 ? cut.substring(0, space) : cut;
    return MARKS_AND_SPACES_AT_THE_END.matcher(whole).replaceAll("") + "…";
  }

  /** {@code Action 2.3, Write the guide}, for the middle of a sentence or its beginning. */
  static String named(Action action) {
    return "Action " + action.ref() + ", " + withoutStop(shortened(action.title(), ROW));
  }

  /** {@code text} without the mark at its end, so that a sentence may go on. */
  static String withoutStop(String text) {
    return MARKS_AT_THE_END.matcher(text.strip()).replaceAll("");
  }

  /** {@code text} as the beginning of a sentence. */
  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** {@code text} as a sentence of its own. */
  static String sentence(String text) {
    String bare = text.strip();
    return SENTENCE.matcher(bare).matches() ? bare : bare + ".";
  }
}
