package org.beadle.desk;

import org.beadle.board.Member;
import org.beadle.wording.CalendarEntry;

/** Writes a meeting as an invitation that mail programs put into a calendar. */
@FunctionalInterface
public interface InvitationFiles {
  /**
   * The invitation of one member, who has an e-mail address; where the meeting is cancelled, that
   * it is.
   */
  byte[] file(Member to, CalendarEntry meeting);
}
