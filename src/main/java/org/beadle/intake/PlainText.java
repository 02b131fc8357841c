package org.beadle.intake;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * Text as programs leave it in a cell, made plain: no markup, one kind of bullet, single spaces.
 */
final class PlainText {
  static final String BULLET = "• ";

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?[a-zA-Z][a-zA-Z0-9]*(\\s[^<>]*)?/?>|&(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
  private static final Pattern ANY_BULLET =
      Pattern.compile("^(?:[•●▪■◦‣·\\uF0B7\\uF0A7]\\s*)+|^[-–—*]\\s+");

  private PlainText() {}

  /** {@code raw} without markup, on as many lines as it has paragraphs and list items. */
  static String of(String raw) {
    String text = MARKUP.matcher(raw).find() ? withoutMarkup(raw) : raw;
    return Arrays.stream(text.split("\\R"))
        .map(PlainText::line)
        .filter(line -> !line.isEmpty() && !line.equals(BULLET.strip()))
        .collect(Collectors.joining("\n"));
  }

  /** {@code text} on one line. */
  static String onOneLine(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** {@code text} without the bullet that it begins with. */
  static String withoutBullet(String text) {
    return ANY_BULLET.matcher(text).replaceFirst("");
  }

  private static String line(String text) {
    String line = onOneLine(text);
    String bare = withoutBullet(line);
    return bare.equals(line) ? line : (BULLET + bare).strip();
  }

  private static String withoutMarkup(String raw) {
    Document document = Jsoup.parseBodyFragment(raw.replace("\n", "<br>"));
    document.outputSettings().prettyPrint(false);
    document.select("br").forEach(each -> each.replaceWith(new TextNode("\n")));
    document.select("li").forEach(each -> each.prependText("\n" + BULLET).appendText("\n"));
    document.select("p, div, tr").forEach(each -> each.prependText("\n").appendText("\n"));
    return document.body().wholeText();
  }
}
