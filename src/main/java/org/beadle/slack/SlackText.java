package org.beadle.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beadle.chat.Block;
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

  /** The text without the end that does not fit into {@code most} characters. */
  static String cut(String text, int most) {
    if (text.length() <= most) return text;
    return text.substring(0, boundary(text, most - 1)) + "…";
  }

  /** The text in pieces of at most {@code most} characters, broken at line ends or spaces. */
  static List<String> pieces(String text, int most) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (rest.length() > most) {
      int end = breakBefore(rest, most);
      pieces.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    if (!rest.isBlank()) pieces.add(rest);
    return pieces;
  }

  private static int breakBefore(String text, int most) {
    int line = text.lastIndexOf('\n', most - 1);
    if (line > most / 2) return line + 1;
    int space = text.lastIndexOf(' ', most - 1);
    return space > most / 2 ? space + 1 : boundary(text, most);
  }

  private static int boundary(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
  }

  /**
   * The whole message as escaped text, for notifications and for screen readers, which read it in
   * place of the blocks.
   */
  static String whole(Post post, int most) {
    String blocks = post.blocks().stream().map(SlackText::words).collect(Collectors.joining("\n"));
    String all = blocks.contains(post.summary()) ? blocks : post.summary() + "\n" + blocks;
    String escaped = escape(all.strip());
    if (escaped.length() <= most) return escaped;
    return escaped.substring(0, beforeEntity(escaped, boundary(escaped, most - 1))) + "…";
  }

  private static int beforeEntity(String escaped, int at) {
    int sign = escaped.lastIndexOf('&', at - 1);
    return sign >= 0 && escaped.indexOf(';', sign) >= at ? sign : at;
  }

  private static String words(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text();
      case Block.Text text -> text.text();
      case Block.Facts facts ->
          facts.facts().stream()
              .map(fact -> fact.label() + ": " + fact.value())
              .collect(Collectors.joining("\n"));
      case Block.Table table ->
          table.caption()
              + table.rows().stream()
                  .map(row -> "\n" + row(table.headings(), row))
                  .collect(Collectors.joining());
      case Block.Image image -> image.alternative();
      case Block.Buttons buttons -> "";
      case Block.File file -> "File: " + file.words();
      case Block.Choices choices ->
          choices.choices().stream().map(Block.Choice::words).collect(Collectors.joining("\n"));
    };
  }

  /** A table's row in words: "Ref: 2.3; Due: 30 September 2018". */
  static String row(List<String> headings, List<String> cells) {
    return IntStream.range(0, Math.min(headings.size(), cells.size()))
        .filter(column -> !cells.get(column).isBlank())
        .mapToObj(column -> headings.get(column) + ": " + cells.get(column))
        .collect(Collectors.joining("; "));
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
