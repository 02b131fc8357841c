package org.beadle.bench;

import java.util.List;
import java.util.Locale;

/**
 * A figure that a measurement has to reach.
 *
 * @param atLeast whether {@code wanted} is the least that will do; otherwise the most
 */
record Target(String name, double measured, double wanted, boolean atLeast) {
  boolean isReached() {
    return atLeast ? measured >= wanted : measured <= wanted;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-42s %8.2f   wanted: %s %.2f   %s",
        name,
        measured,
        atLeast ? "at least" : "at most",
        wanted,
        isReached() ? "reached" : "MISSED");
  }

  /** Prints all, and ends the program: with 1 where one is missed. */
  static void settle(List<Target> targets) {
    targets.forEach(System.out::println);
    System.exit(targets.stream().allMatch(Target::isReached) ? 0 : 1);
  }
}
