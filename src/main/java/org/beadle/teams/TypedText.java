package org.beadle.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/**
 * What a person typed, from what Teams sends. Mentions are found by what Teams says of them, never
 * by their looks: people may type, or be called, anything.
 */
final class TypedText {
  /** Mark-up that begins a line. */
  private static final Pattern BREAKING =
      tags("p|div|br|pre|ul|ol|li|h[1-6]|blockquote|table|tr|tbody");

  /** Mark-up that parts words. */
  private static final Pattern PARTING = tags("td|th");

  /** Mark-up within words. Other words between angle brackets are somebody's own. */
  private static final Pattern INLINE =
      tags("at|a|span|strong|b|em|i|u|s|code|attachment|emoji|img");

  /** Spaces of every kind, line breaks, and signs that nobody sees. */
  private static final Pattern BLANK =
      Pattern.compile("[\\s\\h\\v\\p{Z}\\u200b\\u200c\\u200d\\u2060\\ufeff]+");

  private static final Pattern LINE_END = Pattern.compile("\\v+");

  /** What stands for a message that is answered; its words are in the earlier message. */
  private static final Pattern QUOTED = tags("quoted");

  private record Found(Activity.Mention mention, int at) {}

  private TypedText() {}

  private static Pattern tags(String names) {
    return Pattern.compile("</?(?:" + names + ")(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
  }

  /**
   * The words in their lines, without Beadle's own mention; other people's are "@" and their id.
   */
  static String words(Activity.Message message) {
    String text =
        message.quotes() ? QUOTED.matcher(message.text()).replaceAll("\n") : message.text();
    List<Activity.Mention> left = new ArrayList<>(message.mentions());
    left.removeIf(mention -> mention.id().isBlank());
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (Optional<Found> next = next(text, from, left); next.isPresent(); ) {
      Found found = next.get();
      words.append(plain(text.substring(from, found.at())));
      words.append(isBots(message, found.mention()) ? " " : "@" + found.mention().id());
      left.remove(found.mention());
      from = found.at() + found.mention().text().length();
      next = next(text, from, left);
    }
    return spaced(words.append(plain(text.substring(from))).toString());
  }

  /** The mention that comes first in the text; of two that read the same, the one named first. */
  private static Optional<Found> next(String text, int from, List<Activity.Mention> left) {
    Optional<Found> first = Optional.empty();
    for (Activity.Mention mention : left) {
      int at = mention.text().isEmpty() ? -1 : text.indexOf(mention.text(), from);
      if (at >= 0 && (first.isEmpty() || at < first.get().at()))
        first = Optional.of(new Found(mention, at));
    }
    return first;
  }

  private static boolean isBots(Activity.Message message, Activity.Mention mention) {
    return mention.id().equals(message.origin().bot().id());
  }

  /** Other people's mentions, with what people read for each. */
  static List<Activity.Mention> others(Activity.Message message) {
    return message.mentions().stream()
        .filter(mention -> !mention.id().isBlank() && !isBots(message, mention))
        .map(each -> new Activity.Mention(each.id(), name(each), each.text()))
        .toList();
  }

  private static String name(Activity.Mention mention) {
    return mention.name().isBlank()
        ? inOneLine(plain(mention.text()))
        : inOneLine(StringEscapeUtils.unescapeHtml4(mention.name()));
  }

  private static String plain(String marked) {
    String broken = BREAKING.matcher(marked).replaceAll("\n");
    String parted = PARTING.matcher(broken).replaceAll(" ");
    return StringEscapeUtils.unescapeHtml4(INLINE.matcher(parted).replaceAll(""));
  }

  /** Lines stay apart, since one may hold a command of its own. */
  private static String spaced(String words) {
    return LINE_END
        .splitAsStream(words)
        .map(TypedText::inOneLine)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String inOneLine(String words) {
    return BLANK.matcher(words).replaceAll(" ").strip();
  }
}
