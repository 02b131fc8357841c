package org.beadle.intake;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import java.util.Optional;

/** Reads a calendar program's answer to an invitation (RFC 5546, 3.2.3). */
public final class ReplyFile {
  private ReplyFile() {}

  /** The answer; empty where the file is none, or is not of one event and one attendee. */
  public static Optional<MeetingReply> read(String file) {
    ICalendar calendar = Biweekly.parse(file).first();
    if (calendar == null || calendar.getEvents().size() != 1) return Optional.empty();
    boolean reply =
        calendar.getMethod() != null && "REPLY".equalsIgnoreCase(calendar.getMethod().getValue());
    return reply ? reply(calendar.getEvents().getFirst()) : Optional.empty();
  }

  private static Optional<MeetingReply> reply(VEvent event) {
    if (event.getAttendees().size() != 1) return Optional.empty();
    Attendee attendee = event.getAttendees().getFirst();
    Optional<String> uid = Optional.ofNullable(event.getUid()).map(named -> named.getValue());
    Optional<String> address = Optional.ofNullable(attendee.getEmail());
    if (uid.isEmpty() || address.isEmpty()) return Optional.empty();
    int sequence =
        Optional.ofNullable(event.getSequence()).map(counted -> counted.getValue()).orElse(0);
    return Optional.of(
        new MeetingReply(
            uid.get(), sequence, address.get(), answer(attendee.getParticipationStatus())));
  }

  private static MeetingReply.Answer answer(ParticipationStatus status) {
    if (ParticipationStatus.ACCEPTED.equals(status)) return MeetingReply.Answer.COMING;
    if (ParticipationStatus.DECLINED.equals(status)) return MeetingReply.Answer.APOLOGIES;
    return MeetingReply.Answer.NOT_YET;
  }
}
