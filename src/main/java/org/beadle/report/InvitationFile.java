package org.beadle.report;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import java.util.List;
import org.beadle.wording.CalendarEntry;

/** Writes an invitation to one person, or that a meeting is cancelled (RFC 5546). */
public final class InvitationFile {
  private InvitationFile() {}

  /** A name and an e-mail address, to which answers go. */
  public record Mailbox(String name, String address) {}

  /** The file, in UTF-8. */
  public static byte[] write(Mailbox organizer, Mailbox attendee, CalendarEntry entry) {
    ICalendarFile file = new ICalendarFile(List.of(entry));
    ICalendar calendar = file.calendar();
    calendar.setMethod(entry.cancelled() ? "CANCEL" : "REQUEST");
    VEvent event = file.event(entry);
    event.setOrganizer(new Organizer(organizer.name(), organizer.address()));
    event.addAttendee(asked(attendee, entry.cancelled()));
    calendar.addEvent(event);
    return file.written();
  }

  private static Attendee asked(Mailbox to, boolean cancelled) {
    Attendee attendee = new Attendee(to.name(), to.address());
    attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
    attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
    attendee.setRsvp(!cancelled);
    return attendee;
  }
}
