package org.beadle.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row or line that opens a priority, such as {@code Priority 2: Early help}.
 *
 * @param label the letters that refs of this priority begin with, as {@code TP} for a targeted
 *     priority; empty for a plain one
 * @param number empty where it is not written
 * @param title empty where it is not written
 */
record PriorityMark(Place where, String label, OptionalInt number, String title) {
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?is)^((?:[a-z]+\\s+){0,2}?)(priority|objective|theme|aim|goal|workstream)\\s*(?:no\\.?|number)?\\s*(\\d{1,2}|"
              + String.join("|", NUMBERS)
              + ")\\b(?![.,]\\d)\\s*(?:\\(continued\\)|\\(cont\\.?\\))?\\s*[:.–—-]?\\s*(.*)$");

  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(?is)^(\\d{1,2})[.):]?\\s+(\\p{L}.*)$");

  /** Reads a text that says in so many words which priority it opens. */
  static Optional<PriorityMark> named(Place where, String text) {
    String plain = PlainText.onOneLine(PlainText.withoutBullet(LookAlikes.toLatin(text)));
    Matcher matcher = NUMBERED.matcher(plain);
    if (!matcher.matches()) return Optional.empty();
    String label = labelOf(matcher.group(1), matcher.group(2));
    return Optional.of(
        new PriorityMark(where, label, number(matcher.group(3)), capital(matcher.group(4))));
  }

  /** Reads a text that runs across the table, which is a priority whatever it says. */
  static PriorityMark across(Place where, String text) {
    String plain = PlainText.onOneLine(text);
    Matcher matcher = NUMBER_FIRST.matcher(plain);
    if (!matcher.matches()) return new PriorityMark(where, "", OptionalInt.empty(), plain);
    return new PriorityMark(where, "", number(matcher.group(1)), capital(matcher.group(2)));
  }

  /** Reads a line such as {@code 1. Overarching priority:} that gives a number its title. */
  static Optional<PriorityMark> listed(Place where, String text) {
    if (!text.toLowerCase(Locale.UK).contains("priority")) return Optional.empty();
    return Optional.of(across(where, text)).filter(mark -> mark.number().isPresent());
  }

  private static String labelOf(String before, String noun) {
    StringBuilder label = new StringBuilder();
    if (before.isBlank()) return "";
    for (String word : (before.strip() + " " + noun).split("\\s+")) label.append(word.charAt(0));
    return label.toString().toUpperCase(Locale.UK);
  }

  private static OptionalInt number(String written) {
    int word = NUMBERS.indexOf(written.toLowerCase(Locale.UK));
    return OptionalInt.of(word >= 0 ? word + 1 : Integer.parseInt(written));
  }

  private static String capital(String text) {
    String plain = text.strip().replaceFirst(":$", "");
    if (plain.isEmpty()) return plain;
    return plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
  }
}
