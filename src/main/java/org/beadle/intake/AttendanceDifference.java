package org.beadle.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.meeting.Meeting;

/**
 * What importing a record of attendance would do. Pure; the caller writes it, in one transaction or
 * not at all.
 *
 * @param added meetings that the diary has not got
 * @param changed meetings of which the file says something else than the diary
 * @param unchanged meetings of which it says the same
 */
public record AttendanceDifference(
    List<ProposedMeeting> added,
    List<ChangedMeeting> changed,
    List<Meeting> unchanged,
    AttendanceGroups groups) {

  /** A meeting before and after. */
  public record ChangedMeeting(Meeting before, ProposedMeeting after) {}

  public AttendanceDifference {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    unchanged = List.copyOf(unchanged);
  }

  /**
   * Compares a proposal with the diary.
   *
   * @param existing the board's meetings, at least those of the days that the proposal names
   */
  public static AttendanceDifference between(
      ProposedAttendance attendance, Collection<Meeting> existing, Roster roster) {
    AttendanceGroups groups = AttendanceGroups.of(attendance.groups(), roster);
    List<ProposedMeeting> added = new ArrayList<>();
    List<ChangedMeeting> changed = new ArrayList<>();
    List<Meeting> unchanged = new ArrayList<>();
    for (ProposedMeeting each : attendance.meetings()) {
      Optional<Meeting> before = partner(each, groups, existing);
      if (before.isEmpty()) added.add(each);
      else if (same(before.get(), each)) unchanged.add(before.get());
      else changed.add(new ChangedMeeting(before.get(), each));
    }
    return new AttendanceDifference(added, changed, unchanged, groups);
  }

  private static Optional<Meeting> partner(
      ProposedMeeting meeting, AttendanceGroups groups, Collection<Meeting> existing) {
    Party group = groups.known().get(meeting.group());
    if (group == null) return Optional.empty();
    return existing.stream()
        .filter(each -> each.group() == group.id() && each.on().equals(meeting.on()))
        .findFirst();
  }

  private static boolean same(Meeting before, ProposedMeeting after) {
    return before.kind() == after.kind()
        && before.state() == Meeting.State.HELD
        && before.attendance().equals(after.attendance());
  }

  /** Whether importing would change nothing. */
  public boolean changesNothing() {
    return added.isEmpty() && changed.isEmpty();
  }
}
