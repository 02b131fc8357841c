package org.beadle.board;

/**
 * What a value of a setting is for: the whole board, one of its groups or agencies, or one action.
 *
 * @param id the group's, agency's or action's id; 0 for the board
 */
public record Scope(Kind kind, long id) {
  public static final Scope BOARD = new Scope(Kind.BOARD, 0);

  /** How wide it is. */
  public enum Kind {
    BOARD,
    GROUP,
    AGENCY,
    ACTION
  }

  public static Scope group(long id) {
    return new Scope(Kind.GROUP, id);
  }

  public static Scope agency(long id) {
    return new Scope(Kind.AGENCY, id);
  }

  public static Scope action(long id) {
    return new Scope(Kind.ACTION, id);
  }
}
