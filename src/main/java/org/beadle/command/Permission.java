package org.beadle.command;

/** What a person must be allowed to do for a command. The desk decides who is. */
public enum Permission {
  /** Everybody who is on the board, observers among them. */
  READ,
  /** Who answers for the action or contributes to it, and all that the next two name. */
  UPDATE,
  /** The chairs and the board manager. */
  CHAIR,
  /** The board manager. */
  MANAGER
}
