package org.beadle.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a text: the name of a colour, which is then shown in that colour too, or other words.
 *
 * @param colour the name in lower case; empty for other words
 * @param words as they are read; a colour's name without the disc that stood before it
 */
public record RagText(String colour, String words) {
  private static final String NAME = "(Red|Amber|Green|Blue|Grey)";

  /** A colour alone, or before a bracket, stop or dash: not "Green Lane School". */
  private static final Pattern LEADING =
      Pattern.compile(NAME + "(?=\\s*(?:[(,;:.\\u2013\\u2014-].*)?\\z)", Pattern.DOTALL);

  /** A colour after its disc, which not every machine has a letter for. */
  private static final Pattern AFTER_DISC =
      Pattern.compile("[🔴🟠🟢⚪🔵]\\uFE0F?\\s*" + NAME + "\\b");

  /** The pieces of {@code text}, in order. */
  public static List<RagText> of(String text) {
    Matcher leading = LEADING.matcher(text);
    if (leading.lookingAt())
      return List.of(named(leading.group(1)), plain(text.substring(leading.end())));
    List<RagText> pieces = new ArrayList<>();
    Matcher marked = AFTER_DISC.matcher(text);
    int from = 0;
    while (marked.find()) {
      pieces.add(plain(text.substring(from, marked.start())));
      pieces.add(named(marked.group(1)));
      from = marked.end();
    }
    pieces.add(plain(text.substring(from)));
    return List.copyOf(pieces);
  }

  private static RagText named(String name) {
    return new RagText(name.toLowerCase(Locale.ROOT), name);
  }

  private static RagText plain(String words) {
    return new RagText("", words);
  }

  public boolean coloured() {
    return !colour.isEmpty();
  }
}
