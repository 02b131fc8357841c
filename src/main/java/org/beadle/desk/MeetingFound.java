package org.beadle.desk;

import org.beadle.meeting.Meeting;
import org.beadle.wording.Refusal;

/** The meeting that is meant, or why there is none. */
sealed interface MeetingFound {
  record Found(Meeting meeting) implements MeetingFound {}

  record Not(Refusal refusal) implements MeetingFound {}
}
