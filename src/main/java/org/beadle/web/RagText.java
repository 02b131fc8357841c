package org.beadle.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that may begin with a colour's name, which is then shown in that colour too. The word
 * always stays.
 *
 * @param colour the name in lower case; empty where the text begins with none
 * @param word the name as it was written
 * @param rest what follows it
 */
public record RagText(String colour, String word, String rest) {
  /** A colour alone, or before a bracket, stop or dash: not "Green Lane School". */
  private static final Pattern LEADING =
      Pattern.compile(
          "(Red|Amber|Green|Blue|Grey)(\\s*(?:[(,;:.\\u2013\\u2014-].*)?)", Pattern.DOTALL);

  public static RagText of(String text) {
    Matcher matcher = LEADING.matcher(text);
    if (!matcher.matches()) return new RagText("", "", text);
    String word = matcher.group(1);
    return new RagText(word.toLowerCase(Locale.ROOT), word, matcher.group(2));
  }

  public boolean coloured() {
    return !colour.isEmpty();
  }
}
