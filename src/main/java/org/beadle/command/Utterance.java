package org.beadle.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.beadle.plan.Ref;

/**
 * What a person said, cut into words. Each word knows where it stands, so that free text keeps its
 * own case, punctuation and spacing.
 */
final class Utterance {
  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}\u200b\ufeff]+");
  private static final Pattern LEADING_SLASH = Pattern.compile("^[\\s\\p{Z}\u200b\ufeff]*/");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\u200b\ufeff]+");
  private static final Pattern STOP = Pattern.compile("(?<=.)[.,;:]+$");

  private static final Pattern DOTTED = Pattern.compile("#?\\p{L}*\\d+(?:\\.[\\p{L}\\d]+)+");

  /** A word's place in the text, and the form by which it is recognised. */
  record Word(int start, int end, String key) {}

  private final String text;
  private final List<Word> words;

  private Utterance(String text, List<Word> words) {
    this.text = text;
    this.words = List.copyOf(words);
  }

  /** Cuts {@code said}; a slash in front of the first word is no part of it. */
  static Utterance of(String said) {
    String text = LEADING_SLASH.matcher(said).replaceFirst("");
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find())
      words.add(new Word(matcher.start(), matcher.end(), keyOf(matcher.group())));
    return new Utterance(text, words);
  }

  private static String keyOf(String word) {
    return withoutStop(Quotes.straight(word).toLowerCase(Locale.ROOT));
  }

  /** {@code text} without the marks that end a clause. */
  private static String withoutStop(String text) {
    return STOP.matcher(text).replaceAll("");
  }

  int size() {
    return words.size();
  }

  /** The word's form for recognising it: lower case, straight quotes, no mark at its end. */
  String key(int at) {
    return words.get(at).key();
  }

  /** Whether the word at {@code at} is {@code word}; false past the end. */
  boolean is(int at, String word) {
    return at < words.size() && key(at).equals(word);
  }

  /** Whether {@code word} is among the words. */
  boolean holds(String word) {
    return words.stream().anyMatch(each -> each.key().equals(word));
  }

  /** The words from {@code from} to before {@code to}, exactly as they were typed. */
  String raw(int from, int to) {
    return text.substring(words.get(from).start(), words.get(to - 1).end());
  }

  /** As {@link #raw}, in one line, without a mark at the end. */
  String bare(int from, int to) {
    return withoutStop(SPACES.matcher(raw(from, to)).replaceAll(" "));
  }

  /** Where the first action's number stands, from a word on. */
  OptionalInt refFrom(int from) {
    return IntStream.range(from, size())
        .filter(at -> Ref.parse(bare(at, at + 1)).isPresent())
        .findFirst();
  }

  /** Whether the word at {@code at} can hardly be anything but an action's number, as 2.3 is. */
  boolean isDottedRef(int at) {
    return DOTTED.matcher(key(at)).matches() && Ref.parse(bare(at, at + 1)).isPresent();
  }

  /**
   * What was said, where quotation marks mean nothing: those around all of it are left out, and a
   * word in them is known as the word. Free text keeps its own.
   */
  Utterance withoutQuotes() {
    String inside = Quotes.unquoted(toString());
    if (!inside.equals(toString())) return of(inside);
    return new Utterance(
        text,
        words.stream()
            .map(word -> new Word(word.start(), word.end(), Quotes.unquoted(word.key())))
            .toList());
  }

  /** The same words with those from {@code from} to before {@code to} moved to the front. */
  Utterance withFirst(int from, int to) {
    String moved = raw(from, to);
    String before = from == 0 ? "" : " " + raw(0, from);
    String after = to == size() ? "" : " " + raw(to, size());
    return of(moved + before + after);
  }

  /** All of it, exactly as typed but for the space around it. */
  @Override
  public String toString() {
    return words.isEmpty() ? "" : raw(0, words.size());
  }
}
