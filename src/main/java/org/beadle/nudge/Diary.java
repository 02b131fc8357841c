package org.beadle.nudge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.beadle.board.Group;
import org.beadle.board.Roster;
import org.beadle.meeting.Meeting;

/**
 * What a digest tells of meetings. A confidential group's stand in its own digest only.
 *
 * @param next the meetings to come, the soonest first
 * @param last each group's last meeting of which the attendance is known, the newest first
 * @param below agencies whose attendance is below the board's threshold, the lowest first
 */
public record Diary(List<Meeting> next, List<Meeting> last, List<Shortfall> below) {
  public Diary {
    next = List.copyOf(next);
    last = List.copyOf(last);
    below = List.copyOf(below);
  }

  public static final Diary EMPTY = new Diary(List.of(), List.of(), List.of());

  /** The same with agencies whose attendance is too low. */
  public Diary with(List<Shortfall> shortfalls) {
    return new Diary(next, last, shortfalls);
  }

  /**
   * The diary of an audience: the board's of all groups, a group's own, an agency's of the groups
   * on which it has a seat.
   *
   * @param meetings of which those that do not concern it are left out
   */
  public static Diary of(
      Audience audience, Roster roster, Collection<Meeting> meetings, LocalDate today) {
    List<Meeting> own =
        meetings.stream()
            .filter(
                meeting -> roster.group(meeting.group()).filter(of(audience, roster)).isPresent())
            .toList();
    return new Diary(
        own.stream()
            .filter(meeting -> meeting.state() == Meeting.State.PLANNED)
            .filter(meeting -> !meeting.on().isBefore(today))
            .sorted(Comparator.comparing(Meeting::on))
            .toList(),
        latest(own.stream().filter(meeting -> meeting.attendance().isPresent()).toList()),
        List.of());
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

  private static List<Meeting> latest(List<Meeting> held) {
    Set<Long> groups = new HashSet<>();
    return held.stream()
        .sorted(Comparator.comparing(Meeting::on).reversed())
        .filter(meeting -> groups.add(meeting.group()))
        .toList();
  }
}
