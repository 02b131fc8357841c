package org.beadle.intake;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads a calendar program's answer to an invitation (RFC 5546, 3.2.3 and 3.2.7). */
public final class ReplyFile {
  private ReplyFile() {}

  /** The answer; empty where the file is none, or is not of one event and one attendee. */
  public static Optional<MeetingReply> read(String file) {
    ICalendar calendar = Biweekly.parse(file).first();
    if (calendar == null || calendar.getEvents().size() != 1) return Optional.empty();
    VEvent event = calendar.getEvents().getFirst();
    return switch (method(calendar)) {
      case "REPLY" -> reply(event, ReplyFile::answer);
      case "COUNTER" -> reply(event, status -> MeetingReply.Answer.PROPOSAL);
      default -> Optional.empty();
    };
  }

  private static String method(ICalendar calendar) {
    return Optional.ofNullable(calendar.getMethod())
        .map(method -> method.getValue())
        .map(name -> name.toUpperCase(Locale.ROOT))
        .orElse("");
  }

  private static Optional<MeetingReply> reply(
      VEvent event, Function<ParticipationStatus, MeetingReply.Answer> said) {
    if (event.getAttendees().size() != 1) return Optional.empty();
    Attendee attendee = event.getAttendees().getFirst();
    Optional<String> uid = Optional.ofNullable(event.getUid()).map(named -> named.getValue());
    Optional<String> address = Optional.ofNullable(attendee.getEmail());
    if (uid.isEmpty() || address.isEmpty()) return Optional.empty();
    int sequence =
        Optional.ofNullable(event.getSequence()).map(counted -> counted.getValue()).orElse(0);
    return Optional.of(
        new MeetingReply(
            uid.get(), sequence, address.get(), said.apply(attendee.getParticipationStatus())));
  }

  private static MeetingReply.Answer answer(ParticipationStatus status) {
    if (ParticipationStatus.ACCEPTED.equals(status)) return MeetingReply.Answer.COMING;
    if (ParticipationStatus.DECLINED.equals(status)) return MeetingReply.Answer.APOLOGIES;
    return MeetingReply.Answer.NOT_YET;
  }
}
