package org.beadle.wording;

import java.util.List;
import java.util.stream.Collectors;

/** Numbers of things, and lists of them. */
public final class Count {
  private Count() {}

  /** {@code 1 action}, {@code 12 actions}, {@code no actions}. */
  public static String of(long number, String one, String many) {
    if (number == 0) return "no " + many;
    return number + " " + (number == 1 ? one : many);
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String and(List<String> things) {
    return joined(things, " and ");
  }

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  public static String or(List<String> things) {
    return joined(things, " or ");
  }

  /** {@code a; b; c}, or {@code a; b; and 3 more} where there are more than {@code most}. */
  static String first(int most, List<String> things) {
    String named = things.stream().limit(most).collect(Collectors.joining("; "));
    int more = things.size() - most;
    return more > 0 ? named + "; and " + more + " more" : named;
  }

  /** {@code a, b and c}, or {@code a, b and 3 more} where there are more than {@code most}. */
  static String named(int most, List<String> things) {
    int more = things.size() - most;
    return more > 0
        ? String.join(", ", things.subList(0, most)) + " and " + more + " more"
        : and(things);
  }

  private static String joined(List<String> things, String last) {
    if (things.size() < 2) return String.join("", things);
    List<String> first = things.subList(0, things.size() - 1);
    return String.join(", ", first) + last + things.getLast();
  }
}
