package org.beadle.store;

import java.util.Optional;
import org.beadle.meeting.Attendee;

/** How the record keeps an attendee: a member's id, or else a name. */
final class AttendeeColumns {
  private AttendeeColumns() {}

  static Optional<Attendee> read(Long member, String name) {
    if (member != null) return Optional.of(new Attendee.OnBoard(member));
    return Optional.ofNullable(name).map(Attendee.Named::new);
  }

  static Long member(Optional<Attendee> attendee) {
    return attendee.orElse(null) instanceof Attendee.OnBoard(long member) ? member : null;
  }

  static String name(Optional<Attendee> attendee) {
    return attendee.orElse(null) instanceof Attendee.Named(String name) ? name : null;
  }
}
