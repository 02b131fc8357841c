package org.beadle.chat;

import java.util.Optional;

/**
 * What a button says when it is pressed: a command of the one grammar, for the record that the
 * button was made for, whatever channel it stands in by then.
 *
 * @param board the board's id
 * @param record the id of the action or change that the command is about; 0 where it names none
 * @param command the command's words, such as {@code action 2.3 done}
 */
public record Press(long board, long record, String command) {
  /** The words of a command that is about no record. */
  public static Press saying(long board, String command) {
    return new Press(board, 0, command);
  }

  /** The id of the action or change that the command is about; empty where it names none. */
  public Optional<Long> about() {
    return record == 0 ? Optional.empty() : Optional.of(record);
  }

  /** The press in one string, for platforms that keep a button's value. */
  public String encode() {
    return Long.toUnsignedString(board, 36)
        + "."
        + Long.toUnsignedString(record, 36)
        + "."
        + command;
  }

  /** Reads what {@link #encode()} wrote; empty for anything else. */
  public static Optional<Press> decode(String value) {
    String[] parts = value.split("\\.", 3);
    if (parts.length != 3) return Optional.empty();
    try {
      return Optional.of(
          new Press(
              Long.parseUnsignedLong(parts[0], 36),
              Long.parseUnsignedLong(parts[1], 36),
              parts[2]));
    } catch (NumberFormatException notOurs) {
      return Optional.empty();
    }
  }
}
