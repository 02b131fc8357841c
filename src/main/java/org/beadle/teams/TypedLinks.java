package org.beadle.teams;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The web addresses of links that a person pasted. A message's text may have no more of a link than
 * what it is called; its address stands in the same message as HTML.
 */
final class TypedLinks {
  private static final Pattern ANCHOR =
      Pattern.compile("(?is)<a\\s(?:[^<>]*\\s)?href\\s*=\\s*\"([^\"<>]*)\"[^<>]*>(.*?)</a>");

  private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

  /** The message that is answered, which HTML repeats and text does not. */
  private static final String QUOTED = "blockquote[itemtype*=Reply]";

  /** A sign that stands in no message. */
  private static final String HERE = "\ufffc\ufffc";

  private static final int MOST = 100;

  private TypedLinks() {}

  /**
   * {@code text} with each link's address in place of what it is called.
   *
   * @param text as Teams sends it, with mark-up
   * @param html the same message; empty text where there is none
   */
  static String addressesIn(String text, String html) {
    if (ANCHOR.matcher(text).find()) return inMarkUp(text);
    return html.isEmpty() ? text : fromHtml(text, Jsoup.parseBodyFragment(html));
  }

  private static String inMarkUp(String text) {
    return ANCHOR
        .matcher(text)
        .replaceAll(
            link ->
                Matcher.quoteReplacement(
                    address(
                            StringEscapeUtils.unescapeHtml4(link.group(1)),
                            Jsoup.parseBodyFragment(link.group(2)).text())
                        .orElse(link.group(2))));
  }

  private static String fromHtml(String text, Document html) {
    html.select(QUOTED).remove();
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (Element link : html.select("a[href]").stream().limit(MOST).toList()) {
      String label = link.text();
      Optional<String> address = address(link.attr("href"), label);
      int at = label.isBlank() ? -1 : place(text, label, timesBefore(link, html, label));
      if (address.isEmpty() || at < from) continue;
      words.append(text, from, at).append(address.get());
      from = at + label.length();
    }
    return words.append(text.substring(from)).toString();
  }

  /** How often what a link is called stands before the link, as other words. */
  private static int timesBefore(Element link, Document html, String label) {
    TextNode here = new TextNode(HERE);
    link.before(here);
    String all = html.body().wholeText();
    here.remove();
    String before = all.substring(0, all.indexOf(HERE));
    return (int) Pattern.compile(Pattern.quote(label)).matcher(before).results().count();
  }

  private static int place(String text, String label, int times) {
    int at = text.indexOf(label);
    for (int time = 0; time < times && at >= 0; time++)
      at = text.indexOf(label, at + label.length());
    return at;
  }

  /**
   * A link's address, with mark-up's own signs escaped; empty where the words are what was typed,
   * of which Teams made a link by itself.
   */
  private static Optional<String> address(String address, String label) {
    boolean typed =
        Stream.of("http://", "https://")
            .anyMatch(web -> address.equals(web + label) || address.equals(web + label + "/"));
    return Optional.of(address.strip())
        .filter(web -> WEB.matcher(web).matches() && !typed)
        .map(StringEscapeUtils::escapeHtml4);
  }
}
