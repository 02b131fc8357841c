package org.beadle.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.board.Rulebook;
import org.beadle.meeting.Expected;
import org.beadle.meeting.Meeting;
import org.beadle.store.CalendarMeeting;
import org.beadle.store.Records;
import org.beadle.wording.CalendarEntry;
import org.beadle.wording.CalendarWords;
import org.beadle.wording.Medium;

/**
 * Makes meetings of one board into what calendars show.
 *
 * @param medium how the calendar's reader hears from Beadle
 */
record CalendarEntries(Roster roster, Rulebook rules, LocalDate today, Medium medium) {

  static CalendarEntries of(Records records, Roster roster, LocalDate today) {
    return new CalendarEntries(
        roster, records.boards().rulebook(roster.board().id()), today, Medium.CHAT);
  }

  /** A meeting in the calendar of {@code member}. */
  CalendarEntry entry(CalendarMeeting kept, Member member) {
    Meeting meeting = kept.meeting();
    boolean cancelled = isOff(kept);
    return new CalendarEntry(
        MeetingUid.of(roster.board(), meeting.id()),
        sequence(kept),
        cancelled,
        new CalendarEntry.When(kept.zone(), meeting.on(), meeting.starts(), minutes(meeting)),
        CalendarWords.summary(roster, meeting, cancelled),
        meeting.place(),
        CalendarWords.description(roster, meeting, cancelled, way(meeting, member)),
        kept.changed());
  }

  /** Whether a meeting will not be held, or was taken back. */
  static boolean isOff(CalendarMeeting kept) {
    return kept.withdrawn() || kept.meeting().state() == Meeting.State.CANCELLED;
  }

  /** Taking a meeting back is one change more, which its row does not count. */
  static int sequence(CalendarMeeting kept) {
    return kept.meeting().sequence() + (kept.withdrawn() ? 1 : 0);
  }

  private int minutes(Meeting meeting) {
    return rules
        .along(Rulebook.ofGroup(roster, meeting.group()))
        .get(MeetingPolicies.MEETING_MINUTES);
  }

  /** How a member can say that he or she does not come; empty for who is not expected. */
  private Optional<Medium> way(Meeting meeting, Member member) {
    return isExpected(meeting, member) ? Optional.of(medium) : Optional.empty();
  }

  private boolean isExpected(Meeting meeting, Member member) {
    return meeting.isToCome(today)
        && Expected.seats(roster, meeting).stream()
            .anyMatch(seat -> seat.holder().equals(OptionalLong.of(member.id())));
  }
}
