package org.beadle.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.beadle.board.Role;
import org.beadle.board.Roster;
import org.beadle.board.Seat;

/** Which seats are expected to be filled at a group's meeting. */
public final class Expected {
  private static final Set<Role> ROLES = Set.of(Role.CHAIR, Role.DEPUTY_CHAIR, Role.MEMBER);

  private Expected() {}

  /**
   * The seats of which attendance is expected: chairs and members. Advisers, coordinators and
   * observers are in attendance.
   */
  public static List<Seat> seats(Roster roster, long group, LocalDate day) {
    return standing(roster, group, day).stream()
        .filter(seat -> ROLES.contains(seat.role()))
        .toList();
  }

  /** As {@link #seats(Roster, long, LocalDate)}, of a meeting; nobody is expected at a workshop. */
  public static List<Seat> seats(Roster roster, Meeting meeting) {
    return meeting.kind() == Meeting.Kind.WORKSHOP
        ? List.of()
        : seats(roster, meeting.group(), meeting.on());
  }

  /** The seats whose holders come without being counted. */
  public static List<Seat> inAttendance(Roster roster, long group, LocalDate day) {
    return standing(roster, group, day).stream()
        .filter(seat -> !ROLES.contains(seat.role()))
        .toList();
  }

  private static List<Seat> standing(Roster roster, long group, LocalDate day) {
    return roster.seats().stream()
        .filter(seat -> seat.group() == group && seat.standsOn(day))
        .toList();
  }
}
