package org.beadle.intake;

/**
 * What a calendar program answered to an invitation.
 *
 * @param uid the meeting's name in calendars
 * @param sequence the meeting's state to which it answers
 * @param attendee the e-mail address for which it answers
 */
public record MeetingReply(String uid, int sequence, String attendee, Answer answer) {

  /** What is answered. */
  public enum Answer {
    COMING,
    APOLOGIES,
    /** Another time is proposed. */
    PROPOSAL,
    /** Tentative, delegated, or anything else that does not say. */
    NOT_YET
  }
}
