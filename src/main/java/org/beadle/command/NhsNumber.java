package org.beadle.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds NHS numbers: ten digits, spaces and dashes allowed between them, of which the last is a
 * check digit (weights 10 to 2, modulus 11; NHS Data Dictionary, "NHS number"). Other marks, such
 * as dots, may stand where the number is parted as it is written: three digits, three and four. Ten
 * digits behind one letter, as in {@code T0123456789}, are an id of something else.
 */
final class NhsNumber {
  private NhsNumber() {}

  private static final int LENGTH = 10;

  private static final Pattern GROUP = Pattern.compile("\\p{Nd}+");

  /** What may stand between two groups of one number: spaces and dashes. */
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Pd}\u2212]{1,3}");

  /** Dots, strokes, commas, asterisks and brackets too. */
  private static final Pattern ANY_GAP = Pattern.compile("[\\s\\p{Z}\\p{P}\u2212|+~=]{1,4}");

  private static final List<Integer> AS_WRITTEN = List.of(3, 3, 4);

  /** A day in figures, which no number of ten digits is made of. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:20\\d{2}([-./])(?:0\\d|1[0-2])\\1[0-3]\\d|[0-3]?\\d([-./])[01]?\\d\\2(?:20)?\\d{2})\\b");

  /** A longer word in front may be a name, or say whose number it is. */
  private static final Pattern ID = Pattern.compile("(?<!\\p{L})\\p{L}\\p{Nd}{10}(?!\\p{Nd})");

  static boolean isIn(String text) {
    String withoutDays = DAY.matcher(ID.matcher(text).replaceAll(" id ")).replaceAll(" day ");
    return runs(withoutDays, GAP).stream().anyMatch(NhsNumber::holdsOne)
        || runs(withoutDays, ANY_GAP).stream().anyMatch(NhsNumber::holdsOneAsWritten);
  }

  /** The groups of digits that stand together, with nothing but a gap between them. */
  private static List<List<String>> runs(String text, Pattern gap) {
    List<List<String>> runs = new ArrayList<>();
    Matcher group = GROUP.matcher(text);
    int end = 0;
    while (group.find()) {
      boolean apart = runs.isEmpty() || !gap.matcher(text.substring(end, group.start())).matches();
      if (apart) runs.add(new ArrayList<>());
      runs.getLast().add(group.group());
      end = group.end();
    }
    return runs;
  }

  /**
   * Whether neighbouring groups make up ten digits, from the start of one to the end of another.
   */
  private static boolean holdsOne(List<String> groups) {
    for (int from = 0; from < groups.size(); from++) {
      StringBuilder digits = new StringBuilder();
      for (int to = from; to < groups.size() && digits.length() < LENGTH; to++)
        digits.append(groups.get(to));
      if (digits.length() == LENGTH && checks(digits)) return true;
    }
    return false;
  }

  private static boolean holdsOneAsWritten(List<String> groups) {
    return IntStream.rangeClosed(0, groups.size() - AS_WRITTEN.size())
        .mapToObj(from -> groups.subList(from, from + AS_WRITTEN.size()))
        .filter(three -> three.stream().map(String::length).toList().equals(AS_WRITTEN))
        .anyMatch(three -> checks(String.join("", three)));
  }

  private static boolean checks(CharSequence digits) {
    int sum = 0;
    for (int at = 0; at < LENGTH - 1; at++)
      sum += Character.digit(digits.charAt(at), 10) * (LENGTH - at);
    int check = (11 - sum % 11) % 11;
    return check == Character.digit(digits.charAt(LENGTH - 1), 10);
  }
}
