package org.beadle.board;

/** Who may lead an action or hold it up: a group, an agency, an office or one member. */
public record Party(Kind kind, long id) {

  /** What sort of party. */
  public enum Kind {
    GROUP,
    AGENCY,
    OFFICE,
    MEMBER
  }

  public static Party group(long id) {
    return new Party(Kind.GROUP, id);
  }

  public static Party agency(long id) {
    return new Party(Kind.AGENCY, id);
  }

  public static Party office(long id) {
    return new Party(Kind.OFFICE, id);
  }

  public static Party member(long id) {
    return new Party(Kind.MEMBER, id);
  }
}
