package org.beadle.report;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import java.util.List;
import java.util.Optional;
import org.beadle.meeting.Answer;
import org.beadle.wording.CalendarEntry;

/**
 * Writes an invitation to one person, or that a meeting is cancelled (RFC 5546).
 *
 * @param answersRead whether what calendar programs answer to {@code organizer} is read; where it
 *     is not, none is asked for
 */
public record InvitationFile(Mailbox organizer, boolean answersRead) {

  /** A name and an e-mail address, to which answers go. */
  public record Mailbox(String name, String address) {}

  /**
   * The file, in UTF-8.
   *
   * @param said what the person answered before, which holds and is not asked for again
   */
  public byte[] write(Mailbox attendee, CalendarEntry entry, Optional<Answer.Kind> said) {
    ICalendarFile file = new ICalendarFile(List.of(entry));
    ICalendar calendar = file.calendar();
    calendar.setMethod(entry.method());
    VEvent event = file.event(entry);
    event.setOrganizer(new Organizer(organizer.name(), organizer.address()));
    event.addAttendee(asked(attendee, entry.cancelled(), said));
    calendar.addEvent(event);
    return file.written();
  }

  private Attendee asked(Mailbox to, boolean cancelled, Optional<Answer.Kind> said) {
    Attendee attendee = new Attendee(to.name(), to.address());
    attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
    attendee.setParticipationStatus(
        said.map(InvitationFile::status).orElse(ParticipationStatus.NEEDS_ACTION));
    attendee.setRsvp(answersRead && !cancelled && said.isEmpty());
    return attendee;
  }

  private static ParticipationStatus status(Answer.Kind said) {
    return switch (said) {
      case COMING -> ParticipationStatus.ACCEPTED;
      case APOLOGIES -> ParticipationStatus.DECLINED;
      case DEPUTY -> ParticipationStatus.DELEGATED;
    };
  }
}
