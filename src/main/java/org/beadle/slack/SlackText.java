package org.beadle.slack;

import java.util.List;
import java.util.Optional;
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
  private static final String MAIL = "mailto:";
  private static final String TELEPHONE = "tel:";
  private static final List<String> WEB = List.of("http://", "https://");
  private static final Pattern NUMBER = Pattern.compile("[0-9+() .-]+");
  private static final Pattern MARKED =
      Pattern.compile("(?s)(```|[`*_])(?!\\s)((?:(?!\\1).)+)(?<!\\s)\\1");
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
    return bare(ENTITY.matcher(words).replaceAll(found -> sign(found.group(1))).strip());
  }

  /** Without the marks of code or emphasis around all of it, which copying brings along. */
  private static String bare(String words) {
    Matcher marked = MARKED.matcher(words);
    return marked.matches() ? marked.group(2).strip() : words;
  }

  private static String word(String reference, String label, UnaryOperator<String> person) {
    if (reference.startsWith("@")) return "@" + person.apply(reference.substring(1));
    if (reference.startsWith("#")) return label == null ? reference : "#" + label;
    if (reference.startsWith("!")) return label == null ? "@" + reference.substring(1) : label;
    return typedAddress(reference, label)
        .orElseGet(
            () -> reference.startsWith(MAIL) ? reference.substring(MAIL.length()) : reference);
  }

  /**
   * The label, where it is what the person typed and Slack made an address of it: a telephone
   * number, or a name such as that of a file. An address with a path stays whole, since it is one;
   * any other label may hide where it leads.
   */
  private static Optional<String> typedAddress(String address, String label) {
    return Optional.ofNullable(label)
        .filter(
            typed ->
                address.startsWith(TELEPHONE)
                    ? isNumber(address, typed)
                    : typed.indexOf('/') < 0
                        && WEB.stream().map(web -> web + typed).anyMatch(address::equals));
  }

  /** Slack may write the number with its country's code in place of the first nought. */
  private static boolean isNumber(String address, String typed) {
    String national = digits(typed).replaceFirst("^0", "");
    return NUMBER.matcher(typed).matches()
        && !national.isEmpty()
        && digits(address).endsWith(national);
  }

  private static String digits(String number) {
    return number.replaceAll("[^0-9]", "");
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
