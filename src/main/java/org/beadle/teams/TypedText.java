package org.beadle.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * What a person typed, from what Teams sends. Mentions are found by what Teams says of them, never
 * by their looks: people may type, or be called, anything.
 */
final class TypedText {
  /** Mark-up that parts words. */
  private static final Pattern PARTING =
      tags("p|div|br|pre|ul|ol|li|h[1-6]|blockquote|table|tr|td|th|tbody");

  /** Mark-up within words. Other words between angle brackets are somebody's own. */
  private static final Pattern INLINE =
      tags("at|a|span|strong|b|em|i|u|s|code|attachment|emoji|img");

  /** Spaces of every kind, line breaks, and signs that nobody sees. */
  private static final Pattern BLANK =
      Pattern.compile("[\\s\\h\\v\\p{Z}\\u200b\\u200c\\u200d\\u2060\\ufeff]+");

  private record Found(Activity.Mention mention, int at) {}

  private TypedText() {}

  private static Pattern tags(String names) {
    return Pattern.compile("</?(?:" + names + ")(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
  }

  /** The words in one line, without Beadle's own mention; other people's are "@Name". */
  static String words(Activity.Message message) {
    String text = message.text();
    List<Activity.Mention> left = new ArrayList<>(message.mentions());
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (Optional<Found> next = next(text, from, left); next.isPresent(); ) {
      Found found = next.get();
      words.append(plain(text.substring(from, found.at())));
      boolean bots = found.mention().id().equals(message.origin().bot().id());
      words.append(bots ? " " : "@" + name(found.mention()));
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

  private static String name(Activity.Mention mention) {
    return mention.name().isBlank()
        ? spaced(plain(mention.text()))
        : spaced(StringEscapeUtils.unescapeHtml4(mention.name()));
  }

  private static String plain(String marked) {
    String parted = PARTING.matcher(marked).replaceAll(" ");
    return StringEscapeUtils.unescapeHtml4(INLINE.matcher(parted).replaceAll(""));
  }

  private static String spaced(String words) {
    return BLANK.matcher(words).replaceAll(" ").strip();
  }
}
