package org.beadle.intake;

/**
 * A priority of a proposed plan.
 *
 * @param where the row that names it, or that of its first action where none does
 */
public record ProposedPriority(int number, String title, Place where) {}
