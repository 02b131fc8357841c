package org.beadle.nudge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.beadle.board.Group;
import org.beadle.board.Roster;
import org.beadle.meeting.Lapse;
import org.beadle.meeting.Meeting;

/**
 * What a digest tells of meetings. A confidential group's stand in its own digest only.
 *
 * @param next the meetings to come, the soonest first
 * @param last each group's last meeting of which the attendance is known, the newest first
 * @param missing the groups whose next meeting is missing, by name; none for an agency
 * @param below agencies whose attendance is below the board's threshold, the lowest first
 */
public record Diary(
    List<Meeting> next, List<Meeting> last, List<Lapse> missing, List<Shortfall> below) {
  public Diary {
    next = List.copyOf(next);
    last = List.copyOf(last);
    missing = List.copyOf(missing);
    below = List.copyOf(below);
  }

  public static final Diary EMPTY =
      new Diary(List.of(), List.of(), List.of(), List.of());

  /** How far ahead the meetings to come are told, and how far back who came to the last ones. */
  private static final int WEEKS_AHEAD = 8;

  private static final int MONTHS_BACK = 12;

  /** The same with agencies whose attendance is too low. */
  public Diary with(List<Shortfall> shortfalls) {
    return new Diary(next, last, missing, shortfalls);
  }

  /**
   * The diary of an audience: the board's of all groups, a group's own, an agency's of the groups
   * on which it has a seat.
   *
   * @param meetings of all days, of which those that do not concern it are left out
   */
  public static Diary of(
      Audience audience, Roster roster, Collection<Meeting> meetings, LocalDate today) {
    List<Group> groups = roster.groups().stream().filter(of(audience, roster)).toList();
    Set<Long> ids = groups.stream().map(Group::id).collect(Collectors.toSet());
    List<Meeting> own = meetings.stream().filter(meeting -> ids.contains(meeting.group())).toList();
    List<Lapse> missing =
        audience.kind() == Audience.Kind.AGENCY ? List.of() : Lapse.among(groups, own, today);
    return new Diary(next(own, today), latest(own, today), missing, List.of());
  }

  private static List<Meeting> next(List<Meeting> own, LocalDate today) {
    return own.stream()
        .filter(meeting -> meeting.isToCome(today))
        .filter(meeting -> !meeting.on().isAfter(today.plusWeeks(WEEKS_AHEAD)))
        .sorted(Comparator.comparing(Meeting::on))
        .toList();
  }

  private static Predicate<Group> of(Audience audience, Roster roster) {
    return switch (audience.kind()) {
      case BOARD -> group -> !group.confidential();
      case GROUP -> group -> group.id() == audience.id();
      case AGENCY -> group -> !group.confidential() && sits(roster, group, audience.id());
    };
  }

  private static boolean sits(Roster roster, Group group, long agency) {
    return roster.seats().stream()
        .filter(seat -> seat.group() == group.id())
        .anyMatch(seat -> seat.agency().equals(OptionalLong.of(agency)));
  }

  private static List<Meeting> latest(List<Meeting> own, LocalDate today) {
    Set<Long> groups = new HashSet<>();
    return own.stream()
        .filter(meeting -> meeting.attendance().isPresent())
        .filter(meeting -> !meeting.on().isBefore(today.minusMonths(MONTHS_BACK)))
        .sorted(Comparator.comparing(Meeting::on).reversed())
        .filter(meeting -> groups.add(meeting.group()))
        .toList();
  }
}
