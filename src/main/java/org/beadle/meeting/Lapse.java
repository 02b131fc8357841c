package org.beadle.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;

/**
 * A group that has no next meeting in the diary although one is wanted by how often it meets.
 *
 * @param last its last meeting that was not cancelled; empty where none is known
 * @param next its next meeting, where that is too far ahead to be the one that is wanted
 */
public record Lapse(Group group, Optional<Meeting> last, Optional<Meeting> next) {
  /** How long before a meeting is wanted it should stand in the diary, in days: six weeks. */
  private static final int AHEAD = 42;

  /**
   * Those among {@code groups}, by name.
   *
   * @param meetings of all days
   * @param today the day at the board
   */
  public static List<Lapse> among(
      Collection<Group> groups, Collection<Meeting> meetings, LocalDate today) {
    return groups.stream()
        .flatMap(group -> of(group, meetings, today).stream())
        .sorted(Comparator.comparing(lapse -> lapse.group().name()))
        .toList();
  }

  private static Optional<Lapse> of(Group group, Collection<Meeting> meetings, LocalDate today) {
    Optional<Integer> interval = Frequency.of(group).interval();
    List<Meeting> own =
        meetings.stream()
            .filter(meeting -> meeting.group() == group.id())
            .filter(meeting -> meeting.state() != Meeting.State.CANCELLED)
            .sorted(Comparator.comparing(Meeting::on))
            .toList();
    if (interval.isEmpty()) return Optional.empty();
    Optional<Meeting> last =
        own.reversed().stream().filter(each -> isPast(each, today)).findFirst();
    Optional<Meeting> next = own.stream().filter(each -> !isPast(each, today)).findFirst();
    boolean wanted =
        last.map(meeting -> meeting.on().plusDays(interval.get() - AHEAD))
            .map(from -> !today.isBefore(from))
            .orElse(true);
    // One meeting may be left out between two, such as in summer, before it is called a gap.
    boolean stands =
        next.filter(each -> !each.on().isAfter(today.plusDays(2L * interval.get()))).isPresent();
    return Optional.of(new Lapse(group, last, next)).filter(lapse -> wanted && !stands);
  }

  private static boolean isPast(Meeting meeting, LocalDate today) {
    return meeting.on().isBefore(today);
  }
}
