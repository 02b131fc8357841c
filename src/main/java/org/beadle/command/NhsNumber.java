package org.beadle.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds NHS numbers: ten digits, spaces and dashes allowed between them, of which the last is a
 * check digit (weights 10 to 2, modulus 11; NHS Data Dictionary, "NHS number").
 */
final class NhsNumber {
  private NhsNumber() {}

  private static final int LENGTH = 10;

  /** Digits with at most three spaces or dashes between any two. */
  private static final Pattern RUN = Pattern.compile("\\p{Nd}(?:[\\s\\p{Z}\\p{Pd}\u2212]{0,3}\\p{Nd})*");

  private static final Pattern DAY =
      Pattern.compile("\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-\\d{1,2}-\\d{4})\\b");

  static boolean isIn(String text) {
    Matcher run = RUN.matcher(DAY.matcher(text).replaceAll("/"));
    while (run.find()) if (holdsOne(groups(run.group()))) return true;
    return false;
  }

  private static List<String> groups(String run) {
    List<String> groups = new ArrayList<>();
    Matcher group = Pattern.compile("\\p{Nd}+").matcher(run);
    while (group.find()) groups.add(group.group());
    return groups;
  }

  /** Whether neighbouring groups make up ten digits, from the start of one to the end of another. */
  private static boolean holdsOne(List<String> groups) {
    for (int from = 0; from < groups.size(); from++) {
      StringBuilder digits = new StringBuilder();
      for (int to = from; to < groups.size() && digits.length() < LENGTH; to++)
        digits.append(groups.get(to));
      if (digits.length() == LENGTH && checks(digits)) return true;
    }
    return false;
  }

  private static boolean checks(CharSequence digits) {
    int sum = 0;
    for (int at = 0; at < LENGTH - 1; at++)
      sum += Character.digit(digits.charAt(at), 10) * (LENGTH - at);
    int check = (11 - sum % 11) % 11;
    return check == Character.digit(digits.charAt(LENGTH - 1), 10);
  }
}
