package org.beadle.desk;

import java.util.Optional;
import org.beadle.board.Member;
import org.beadle.meeting.Answer;
import org.beadle.wording.CalendarEntry;

/** Writes a meeting as an invitation that mail programs put into a calendar. */
@FunctionalInterface
public interface InvitationFiles {
  /**
   * The invitation of one member, who has an e-mail address; where the meeting is cancelled, that
   * it is.
   *
   * @param said what the member answered, which holds; empty where he or she is asked
   */
  byte[] file(Member to, CalendarEntry meeting, Optional<Answer.Kind> said);
}
