package org.beadle.store;

import java.util.OptionalLong;
import org.beadle.chat.Address;

/**
 * Where the board, a group or an agency is reached.
 *
 * @param party the id of the group or agency; empty for the board's own
 */
public record Channel(long id, String name, Kind kind, OptionalLong party, Address address) {
  /** Whose place it is. */
  public enum Kind {
    BOARD,
    GROUP,
    AGENCY
  }
}
