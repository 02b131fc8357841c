package org.beadle.store;

/**
 * What a person reads at a secret address.
 *
 * @param person who reads it, by id
 */
public record CalendarFeed(long person, Which which) {

  /** Which meetings stand in a calendar. */
  public sealed interface Which {
    /** Those of the groups on which the person sits, on all boards. */
    record Own() implements Which {}

    /** Those of a group. */
    record OfGroup(long board, long group) implements Which {}

    /** Those of a board's groups. */
    record OfBoard(long board) implements Which {}
  }
}
