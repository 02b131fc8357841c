package org.beadle.nudge;

/**
 * Names one nudge for ever: no two nudges with one key are sent. Each part is a column of the same
 * name in the record.
 *
 * @param rule the rule that asks for it, such as {@code reminder}; 40 characters at most
 * @param record the id of the action, member, group or agency that it is about; 0 for the board
 * @param occurrence which time it is, such as a milestone's id, due day and step; 60 characters at
 *     most
 * @param recipient {@link Recipient#text()}
 */
public record NudgeKey(long board, String rule, long record, String occurrence, String recipient) {
  static final String REMINDER = "reminder";
  static final String ESCALATION = "escalation";
  static final String DIGEST = "digest";
  static final String MISMATCH = "mismatch";
  static final String HAND_OVER = "hand-over";

  /** The same nudge for another recipient. */
  NudgeKey to(Recipient other) {
    return new NudgeKey(board, rule, record, occurrence, other.text());
  }

  /** Whether it went to a person, not to a channel. */
  boolean toPerson() {
    return recipient.startsWith("person:");
  }
}
