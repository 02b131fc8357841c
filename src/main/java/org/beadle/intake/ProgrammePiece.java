package org.beadle.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a work programme's text: an item, or the part of one that stands before a page's end.
 *
 * @param marked whether a bullet or dash stands before it
 * @param loosely whether that is a dash with spaces on both sides, which may also be punctuation
 */
record ProgrammePiece(String text, boolean marked, boolean loosely) {
  private static final Pattern MARK =
      Pattern.compile("^\\s*[-–—•*]\\s*|\\s[-•](?=\\S)|(?<loose>\\s-\\s)");
  private static final Pattern CLOSE_MARK = Pattern.compile("(?:^|\\s)[-•](?=\\S)");
  private static final Pattern CUT =
      Pattern.compile("(?is).*(?:[,;(&/-]|\\b(?:and|or|of|on|from|the|to|for|with|in|by|a))");

  /** The pieces of a line. */
  static List<ProgrammePiece> of(String line) {
    List<ProgrammePiece> pieces = new ArrayList<>();
    boolean listed = CLOSE_MARK.matcher(line).find();
    Matcher mark = MARK.matcher(line);
    int from = 0;
    boolean marked = false;
    boolean loosely = false;
    while (mark.find()) {
      boolean loose = mark.group("loose") != null;
      if (loose && !listed) continue;
      add(line.substring(from, mark.start()), marked, loosely, pieces);
      from = mark.end();
      marked = true;
      loosely = loose;
    }
    add(line.substring(from), marked, loosely, pieces);
    return pieces;
  }

  private static void add(
      String text, boolean marked, boolean loosely, List<ProgrammePiece> pieces) {
    String plain = PlainText.onOneLine(text);
    if (!plain.isEmpty()) pieces.add(new ProgrammePiece(plain, marked, loosely));
  }

  /** Whether {@code next} is the rest of {@code earlier}, which a page's or a line's end cut. */
  static boolean goesOn(String earlier, String next) {
    boolean open = earlier.chars().filter(c -> c == '(').count() > closing(earlier);
    return open || CUT.matcher(earlier).matches() || Character.isLowerCase(next.codePointAt(0));
  }

  private static long closing(String text) {
    return text.chars().filter(c -> c == ')').count();
  }
}
