package org.beadle.slack;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.chat.PlainText;
import org.beadle.chat.Post;

/** Plain text to Slack's and back. */
final class SlackText {
  /** Slack cuts a posted message's text above this many characters. */
  static final int POSTED = 40_000;

  /** Slack refuses an updated message's text above this many characters. */
  static final int UPDATED = 4_000;

  private static final Pattern REFERENCE = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");
  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt);");

  private SlackText() {}

  /** Takes the meaning from the three signs that Slack gives one; nothing else is to be escaped. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /**
   * The whole message as escaped text, for notifications and for screen readers, which read it in
   * place of the blocks. Of what is for one person alone it is the summary, since a locked
   * telephone shows it.
   */
  static String whole(Post post, int most) {
    boolean alone = post.audience() == Post.Audience.ASKER_ALONE;
    String escaped = escape(alone ? post.summary() : PlainText.of(post));
    if (escaped.length() <= most) return escaped;
    return escaped.substring(0, beforeEntity(escaped, PlainText.boundary(escaped, most - 1))) + "…";
  }

  private static int beforeEntity(String escaped, int at) {
    int sign = escaped.lastIndexOf('&', at - 1);
    return sign >= 0 && escaped.indexOf(';', sign) >= at ? sign : at;
  }

  /**
   * What a person typed, from what Slack sends: references become words, links their address.
   *
   * @param person the name for a user's id
   */
  static String typed(String sent, UnaryOperator<String> person) {
    String words =
        REFERENCE
            .matcher(sent)
            .replaceAll(
                found -> Matcher.quoteReplacement(word(found.group(1), found.group(2), person)));
    return ENTITY.matcher(words).replaceAll(found -> sign(found.group(1))).strip();
  }

  private static String word(String reference, String label, UnaryOperator<String> person) {
    if (reference.startsWith("@")) return "@" + person.apply(reference.substring(1));
    if (reference.startsWith("#")) return label == null ? reference : "#" + label;
    if (reference.startsWith("!")) return label == null ? "@" + reference.substring(1) : label;
    if (reference.startsWith("mailto:")) return reference.substring("mailto:".length());
    return reference;
  }

  private static String sign(String entity) {
    return switch (entity) {
      case "amp" -> "&";
      case "lt" -> "<";
      default -> ">";
    };
  }

  /** The ids of the users that {@code sent} mentions. */
  static List<String> mentioned(String sent) {
    return REFERENCE
        .matcher(sent)
        .results()
        .map(found -> found.group(1))
        .filter(reference -> reference.startsWith("@"))
        .map(reference -> reference.substring(1))
        .distinct()
        .toList();
  }

  /** {@code sent} without the mention of {@code user}. */
  static String without(String user, String sent) {
    return sent.replaceAll("<@" + Pattern.quote(user) + "(\\|[^<>]*)?>", " ").strip();
  }
}
