package org.beadle.nudge;

import org.beadle.plan.Milestone;

/**
 * Names one nudge for ever: no two nudges with one key are sent. Each part is a column of the same
 * name in the record.
 *
 * @param rule the rule that asks for it, such as {@code reminder}; 40 characters at most
 * @param record the id of the action, meeting, seat, member, group or agency that it is about; 0
 *     for the board
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
  static final String LETTER = "letter";
  static final String DECISION = "decision";

  /** What the rules about meetings begin with. */
  static final String MEETING = "meeting-";

  static final String INVITATION = MEETING + "invitation";
  static final String RELOCATION = MEETING + "place";
  static final String NO_ANSWER = MEETING + "no-answer";
  static final String EVE = MEETING + "eve";
  static final String CANCELLATION = MEETING + "cancellation";
  static final String REARRANGEMENT = MEETING + "rearrangement";
  static final String UNANSWERED = MEETING + "unanswered";
  static final String REPORT = MEETING + "report";
  static final String PAPERS = MEETING + "papers";
  static final String REGISTER = MEETING + "register";
  static final String MINUTES = MEETING + "minutes";

  /**
   * An occurrence of a milestone's step. Another due day makes another occurrence.
   *
   * @param mark {@link Course#mark()}
   */
  static String occurrence(Milestone milestone, String mark, int step) {
    return "%s%s%+d".formatted(occurrences(milestone), mark, step);
  }

  private static String occurrences(Milestone milestone) {
    return "%d/%s/".formatted(milestone.id(), milestone.due());
  }

  /** Whether it is about a step of {@code milestone} as it is due now. */
  boolean isAbout(Milestone milestone) {
    return occurrence.startsWith(occurrences(milestone));
  }

  /** As {@link #isAbout}, where only steps of the course with this mark count. */
  boolean isOn(Milestone milestone, String mark) {
    return isAbout(milestone) && occurrence.equals(occurrence(milestone, mark, step()));
  }

  /** The step, where it is about a milestone's; below 0 before the due day. */
  int step() {
    return Integer.parseInt(occurrence.substring(occurrence.lastIndexOf('/') + 1));
  }

  /** Whether it tells of a step of the ladder. */
  public boolean escalates() {
    return rule.equals(ESCALATION);
  }

  /** Whom it went to. */
  public Recipient to() {
    return Recipient.of(recipient);
  }

  /** Whether it went to a person, not to a channel. */
  boolean toPerson() {
    return recipient.startsWith("person:");
  }
}
