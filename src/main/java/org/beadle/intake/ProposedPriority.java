package org.beadle.intake;

/**
 * A priority of a proposed plan.
 *
 * @param where the row that names it, or that of its first action where none does
 */
public record ProposedPriority(int number, String title, Place where) {

  /** What a priority is called that has no title yet. */
  static String untitled(int number) {
    return "Priority " + number;
  }

  /** Whether the plan gives it no title, so that Beadle calls it by its number. */
  boolean isUntitled() {
    return title.equals(untitled(number));
  }
}
