package org.beadle.plan;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An action's number as the board writes it: {@code 1.1}, {@code 1.1a}, {@code 1.1.a}, {@code TP
 * 1.1}, {@code 4}. Equal and sorted by its {@link #key()}, so that case, spaces, a leading hash and
 * the stop before a letter do not matter; printed as written.
 */
public final class Ref implements Comparable<Ref> {
  /** The most characters that a ref may have. */
  public static final int LONGEST = 20;

  private static final int DIGITS = 4;

  private static final String BODY =
      "(?:[A-Za-z]{1,4}(?:\\s*|[.-]))?\\d{1,4}(?:\\.\\d{1,4}){0,3}(?!\\d)(?:\\.?[A-Za-z](?![A-Za-z\\d]))?";

  /** The shape of a ref inside a longer text, for patterns of others; it has no groups. */
  public static final String SHAPE = "#?\\s*" + BODY;

  private static final Pattern WHOLE = Pattern.compile("#?\\s*(" + BODY + ")");
  private static final Pattern INSIDE = Pattern.compile("(?<![\\w.])(" + BODY + ")(?!\\w)");
  private static final Pattern AFTER_WORD = Pattern.compile("[^A-Za-z].*");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern PART = Pattern.compile("[a-z]+|\\d+");

  /** Words that stand before a ref in a sentence and are no part of it. */
  private static final Set<String> JOINING =
      Set.of("and", "to", "or", "see", "also", "with", "from", "by", "in", "on", "of", "for", "no");

  private final String text;
  private final List<String> parts;
  private final String key;

  private Ref(String text) {
    this.text = text;
    this.parts =
        PART.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    this.key = String.join(".", parts.stream().map(Ref::padded).toList());
  }

  private static String padded(String part) {
    if (!isNumber(part)) return part;
    String number = Integer.toString(Integer.parseInt(part));
    return "0".repeat(DIGITS - number.length()) + number;
  }

  private static boolean isNumber(String part) {
    return Character.isDigit(part.charAt(0));
  }

  /** Reads a ref; empty where {@code text} is none. */
  public static Optional<Ref> parse(String text) {
    Matcher matcher = WHOLE.matcher(plainSpaces(text).strip());
    if (!matcher.matches() || joins(matcher.group(1))) return Optional.empty();
    return written(matcher.group(1));
  }

  /** Every ref in a longer text such as {@code 1.3 links to 2.10}, in the order written. */
  public static List<Ref> all(String text) {
    return INSIDE
        .matcher(plainSpaces(text))
        .results()
        .map(MatchResult::group)
        .map(found -> joins(found) || isWord(found) ? withoutWord(found) : found)
        .flatMap(found -> written(found).stream())
        .toList();
  }

  private static boolean joins(String body) {
    return JOINING.contains(wordOf(body).toLowerCase(Locale.ROOT));
  }

  /** In a sentence three letters or more are a word ("item 2.3"), unless they are capitals. */
  private static boolean isWord(String body) {
    String word = wordOf(body);
    return word.length() > 2 && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String withoutWord(String body) {
    return body.substring(wordOf(body).length()).strip();
  }

  private static String wordOf(String body) {
    return AFTER_WORD.matcher(body).replaceFirst("");
  }

  private static Optional<Ref> written(String body) {
    String tidy = SPACES.matcher(body).replaceAll(" ");
    return tidy.length() > LONGEST ? Optional.empty() : Optional.of(new Ref(tidy));
  }

  private static String plainSpaces(String text) {
    return text.replace('\u00a0', ' ');
  }

  /** The refs of {@code known} that most resemble {@code wanted}, the most alike first. */
  public static List<Ref> nearest(Ref wanted, Collection<Ref> known, int howMany) {
    return known.stream().sorted(new RefLikeness(wanted)).limit(howMany).toList();
  }

  /** The first number in it, which is its priority's in most plans: 2 of {@code TP 2.3a}. */
  public int priority() {
    return parts.stream()
        .filter(Ref::isNumber)
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The ref for comparing and storing: lower case, numbers padded to four digits, parts joined by
   * full stops. Sorting by it is the natural order (2.9, 2.10, 2.10a, 2.11, TP 1.1).
   */
  public String key() {
    return key;
  }

  /** Its letters and numbers, in lower case: {@code tp}, {@code 2}, {@code 3}, {@code a}. */
  List<String> parts() {
    return parts;
  }

  @Override
  public int compareTo(Ref other) {
    return key.compareTo(other.key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ref ref && ref.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
