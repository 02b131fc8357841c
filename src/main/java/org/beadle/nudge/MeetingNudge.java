package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.QuorumForecast;
import org.beadle.meeting.Responses;

/** A nudge about one meeting: before it, or after. */
public sealed interface MeetingNudge extends Nudge {
  Convened convened();

  default Meeting meeting() {
    return convened().meeting();
  }

  /** Whether it does not wait for the recipient's message of the next day. */
  default boolean pressing() {
    return false;
  }

  /**
   * The holder of a seat is asked whether he or she comes.
   *
   * @param again whether he or she was asked before, and the meeting was moved, or cancelled, since
   */
  record Invitation(NudgeKey key, Convened convened, boolean again, boolean pressing)
      implements MeetingNudge {}

  /**
   * The meeting is held at another place than a holder who was asked was told.
   *
   * @param said what he or she answered, which holds; empty where he or she has not
   */
  record Relocation(NudgeKey key, Convened convened, Optional<Answer.Kind> said, boolean pressing)
      implements MeetingNudge {}

  /** A holder who was asked has not answered. */
  record NoAnswer(NudgeKey key, Convened convened) implements MeetingNudge {}

  /** The meeting is on the next working day, for one who comes. */
  record Eve(NudgeKey key, Convened convened, Responses responses) implements MeetingNudge {}

  /** The meeting is not held, for one who was asked to it. */
  record Cancellation(NudgeKey key, Convened convened, boolean pressing) implements MeetingNudge {}

  /** The meeting is held at another time, for a deputy who was reminded of it. */
  record Rearrangement(NudgeKey key, Convened convened) implements MeetingNudge {
    @Override
    public boolean pressing() {
      return true;
    }
  }

  /** Who has not answered, and what that means for the quorum, for the group's chair. */
  record Unanswered(NudgeKey key, Convened convened, Responses responses, QuorumForecast forecast)
      implements MeetingNudge {}

  /** A report is owed to the meeting, for who owes it. */
  record ReportDue(NudgeKey key, Convened convened, AgendaItem item, LocalDate due)
      implements MeetingNudge {}

  /**
   * The papers were not sent round, for the group's coordinator.
   *
   * @param owed the reports that have not come
   */
  record PapersDue(NudgeKey key, Convened convened, List<AgendaItem> owed, LocalDate due)
      implements MeetingNudge {
    public PapersDue {
      owed = List.copyOf(owed);
    }
  }

  /**
   * The register was not taken, or not confirmed.
   *
   * @param taken whether only the confirmation is missing
   * @param last whether it is not said again
   */
  record RegisterDue(NudgeKey key, Convened convened, LocalDate due, boolean taken, boolean last)
      implements MeetingNudge {}

  /**
   * The minutes were not sent round, for the group's coordinator.
   *
   * @param last whether it is not said again
   */
  record MinutesDue(NudgeKey key, Convened convened, LocalDate due, boolean last)
      implements MeetingNudge {}
}
