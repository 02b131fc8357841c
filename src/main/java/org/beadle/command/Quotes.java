package org.beadle.command;

import java.util.regex.Pattern;

/** Quotation marks, straight or curly, as keyboards and word processors make them. */
final class Quotes {
  private static final Pattern DOUBLE =
      Pattern.compile("[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]");
  private static final Pattern SINGLE = Pattern.compile("[\u2018\u2019\u201a\u201b\u2032]");

  private Quotes() {}

  /** {@code text} with straight marks. */
  static String straight(String text) {
    return SINGLE.matcher(DOUBLE.matcher(text).replaceAll("\"")).replaceAll("'");
  }

  /** Whether {@code text} is one quotation from its first character to its last. */
  static boolean quoted(String text) {
    String straight = straight(text);
    if (straight.length() < 3) return false;
    char mark = straight.charAt(0);
    return (mark == '"' || mark == '\'') && straight.indexOf(mark, 1) == straight.length() - 1;
  }

  /** What stands between the marks of a quotation; anything else as it is. */
  static String unquoted(String text) {
    return quoted(text) ? text.substring(1, text.length() - 1).strip() : text;
  }
}
