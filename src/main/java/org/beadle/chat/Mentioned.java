package org.beadle.chat;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The people whom a message mentions. In its text stands for each of them a word that can mean
 * nobody else, such as an address that the platform vouches for; people read a name instead, which
 * anybody may have chosen, so nobody is looked up by it.
 *
 * @param names what people read, by the word that stands in the text
 * @param accounts who is meant, by the same word, where the platform tells
 */
public record Mentioned(Map<String, String> names, Map<String, Account> accounts) {
  public static final Mentioned NOBODY = new Mentioned(Map.of());

  /**
   * Whom a platform says a mention means.
   *
   * @param workspace the person's own workspace
   * @param id the platform's own id of the person
   */
  public record Account(String workspace, String id) {}

  public Mentioned {
    names = Map.copyOf(names);
    accounts = Map.copyOf(accounts);
  }

  /** People of whom the platform tells no more than what others call them. */
  public Mentioned(Map<String, String> names) {
    this(names, Map.of());
  }

  /** {@code text} as people read it. */
  public String readable(String text) {
    if (names.isEmpty()) return text;
    // The longest first, since one word may begin another.
    String words =
        names.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(words)
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(names.get(found.group())));
  }
}
