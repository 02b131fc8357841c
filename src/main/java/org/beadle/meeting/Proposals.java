package org.beadle.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.board.WorkingCalendar;

/**
 * The dates that a board's groups could meet on, so that no chair has two meetings on one day:
 * groups of one chair choose in the order in which the board made them.
 *
 * @param meetings the board's, of all groups and years
 */
public record Proposals(
    Roster roster, Collection<Meeting> meetings, LocalDate today, WorkingCalendar calendar) {

  /** The dates left to propose for a group in a year, the soonest first. */
  public List<LocalDate> of(Group group, BoardYear year) {
    List<Group> mates = ofTheSameChair(group);
    Set<LocalDate> proposed = new HashSet<>();
    for (Group each : mates) {
      Set<LocalDate> taken = new HashSet<>(proposed);
      mates.stream().filter(mate -> mate.id() != each.id()).map(this::days).forEach(taken::addAll);
      List<LocalDate> dates =
          new Series(Frequency.of(each), year, today, calendar).dates(days(each), taken);
      if (each.id() == group.id()) return dates;
      proposed.addAll(dates);
    }
    throw new IllegalStateException("a group has the same chair as itself");
  }

  private List<Group> ofTheSameChair(Group group) {
    Optional<Long> chair = chair(group);
    return roster.groups().stream()
        .filter(each -> each.id() == group.id() || (chair.isPresent() && chair(each).equals(chair)))
        .sorted(Comparator.comparing(Group::id))
        .toList();
  }

  private Optional<Long> chair(Group group) {
    return roster.chairOf(group.id(), today).map(Member::id);
  }

  private List<LocalDate> days(Group group) {
    return meetings.stream()
        .filter(meeting -> meeting.group() == group.id())
        .filter(meeting -> meeting.state() != Meeting.State.CANCELLED)
        .map(Meeting::on)
        .toList();
  }
}
