package org.beadle.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads rules of quorum. */
final class QuorumText {
  private static final int SEATS_AT_MOST = 500;
  private static final int UNDER_AT_MOST = 100;
  private static final int LONGEST = 400;

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<count>\\d{1,3} ?%|\\d{1,3} ?/ ?\\d{1,3}|\\d{1,3}|(?:(?:an?|one|two|three) )?"
              + "(?:half|thirds?|quarters?))"
              + "(?: of(?: the)?)?(?: (?:seats?|members?|membership))?"
              + "(?<rest>(?:,| and\\b).*)?");
  private static final Pattern EACH = Pattern.compile("(.+?) each");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern BETWEEN = Pattern.compile(" ?, ?(?:and )?| and ");
  private static final Pattern NAME = Pattern.compile("(?U)(?i)(?!(and|or|each)$).*\\p{L}.*");
  private static final Pattern WITHIN = Pattern.compile(" ?, ?(?:or )?| or ");

  private QuorumText() {}

  static Quorum read(String text) {
    String tidy = text.strip().replaceAll("\\s+", " ");
    if (tidy.length() > LONGEST) throw wanted();
    if (tidy.equalsIgnoreCase("none")) return Quorum.NONE;
    Matcher counted = COUNTED.matcher(tidy.toLowerCase(Locale.ROOT));
    if (!counted.matches()) return classes(tidy).orElseThrow(QuorumText::wanted);
    Quorum.Count count = count(counted.group("count"));
    if (counted.group("rest") == null) return count;
    String rest = tidy.substring(counted.start("rest")).replaceFirst("^ ?(,? ?and |, ?)", "");
    Quorum.Each each =
        classes(rest.endsWith(" each") ? rest : rest + " each").orElseThrow(QuorumText::wanted);
    return new Quorum.Both(count, each);
  }

  private static Quorum.Count count(String text) {
    List<String> numbers = Arrays.asList(text.replaceAll("[^\\d/]", "").split("/"));
    if (text.endsWith("%")) return fraction(number(numbers.getFirst()), 100);
    if (numbers.size() == 2) return fraction(number(numbers.get(0)), number(numbers.get(1)));
    if (text.matches("\\d+")) return new Quorum.Number(within(number(text), SEATS_AT_MOST));
    return fraction(
        text.startsWith("two") ? 2 : text.startsWith("three") ? 3 : 1,
        text.contains("half") ? 2 : text.contains("third") ? 3 : 4);
  }

  private static Quorum.Fraction fraction(int over, int under) {
    return new Quorum.Fraction(within(over, under), within(under, UNDER_AT_MOST));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int within(int number, int most) {
    if (number < 1 || number > most) throw wanted();
    return number;
  }

  /** Classes that stand before "each"; empty where the text is none. */
  private static Optional<Quorum.Each> classes(String text) {
    Matcher each = EACH.matcher(text);
    if (!each.matches()) return Optional.empty();
    List<String> bracketed = new ArrayList<>();
    String flat =
        BRACKETS
            .matcher(each.group(1))
            .replaceAll(
                found -> {
                  bracketed.add(found.group(1));
                  return "\u0000" + (bracketed.size() - 1);
                });
    if (flat.matches(".*[()].*")) return Optional.empty();
    return Optional.of(
        new Quorum.Each(
            BETWEEN.splitAsStream(flat).map(piece -> anyOf(piece, bracketed)).toList()));
  }

  private static Quorum.AnyOf anyOf(String piece, List<String> bracketed) {
    List<String> words =
        WITHIN
            .splitAsStream(piece.strip())
            .flatMap(
                word ->
                    word.startsWith("\u0000")
                        ? WITHIN.splitAsStream(bracketed.get(number(word.substring(1))))
                        : Stream.of(word))
            .map(String::strip)
            .toList();
    boolean named = words.stream().allMatch(word -> NAME.matcher(word).matches());
    if (!named) throw wanted();
    return new Quorum.AnyOf(words);
  }

  private static IllegalArgumentException wanted() {
    return new IllegalArgumentException(
        "a rule such as 5, half, 2/3, 50%, “police, health and council each”,"
            + " “5 and police or health each” or none is wanted");
  }
}
