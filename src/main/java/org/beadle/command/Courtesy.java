package org.beadle.command;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people say to be polite, which asks for nothing. */
public enum Courtesy {
  GREETING(
      "hello",
      "hello beadle",
      "hi",
      "hi there",
      "hi beadle",
      "hey",
      "good morning",
      "good afternoon"),
  THANKS(
      "thanks",
      "thank you",
      "many thanks",
      "thanks beadle",
      "thank you beadle",
      "thanks a lot",
      "thank you very much",
      "cheers",
      "great thanks",
      "ok thanks",
      "ok thank you");

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Set<String> words;

  Courtesy(String... words) {
    this.words = Set.of(words);
  }

  /** The courtesy that {@code text} is, whatever its case and punctuation, and nothing besides. */
  static Optional<Courtesy> in(String text) {
    String bare = MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return Stream.of(values()).filter(each -> each.words.contains(bare)).findFirst();
  }
}
