package org.beadle.board;

/** What a seat's holder does on a group. The coordinator of the full board is the board manager. */
public enum Role {
  CHAIR,
  DEPUTY_CHAIR,
  MEMBER,
  ADVISER,
  COORDINATOR,
  /** Lay members, inspectors and other readers, who change nothing. */
  OBSERVER
}
