package org.beadle.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An action's number as the board writes it: {@code 1.1}, {@code 1.1a}, {@code 1.1.a}, {@code TP
 * 1.1}, {@code 4}. Equal and sorted by its {@link #key()}, so that case, spaces and a leading hash
 * do not matter; printed as written.
 */
public final class Ref implements Comparable<Ref> {
  /** The shape of a ref inside a longer text. */
  public static final String SHAPE = "#?\\s*(?:[A-Za-z]{1,4}\\s*)?\\d{1,4}(?:\\.\\d{1,4})*(?:\\.?[a-zA-Z])?";

  private static final Pattern WHOLE = Pattern.compile("#?\\s*(" + SHAPE.substring(5) + ")");
  private static final Pattern PART = Pattern.compile("[A-Za-z]+|\\d+");

  private final String text;
  private final String key;

  private Ref(String text) {
    this.text = text;
    this.key = keyOf(text);
  }

  /** Reads a ref; empty where {@code text} is none. */
  public static Optional<Ref> parse(String text) {
    Matcher matcher = WHOLE.matcher(text.strip());
    if (!matcher.matches()) return Optional.empty();
    return Optional.of(new Ref(matcher.group(1).replaceAll("\\s+", " ")));
  }

  private static String keyOf(String text) {
    StringBuilder key = new StringBuilder();
    Matcher part = PART.matcher(text.toLowerCase(Locale.ROOT));
    while (part.find()) {
      if (!key.isEmpty()) key.append('.');
      String found = part.group();
      key.append(Character.isDigit(found.charAt(0)) ? String.format("%04d", Integer.parseInt(found)) : found);
    }
    return key.toString();
  }

  /**
   * The ref for comparing and storing: lower case, numbers padded to four digits, parts joined by
   * full stops. Sorting by it is the natural order (2.9, 2.10, 2.10a, 2.11).
   */
  public String key() {
    return key;
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
