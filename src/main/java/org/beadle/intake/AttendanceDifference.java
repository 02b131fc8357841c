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
 * @param faults meetings that would be one in the diary, such as two of a group on a day under two
 *     spellings of its name; nothing may be written while there are any
 */
public record AttendanceDifference(
    List<ProposedMeeting> added,
    List<ChangedMeeting> changed,
    List<Meeting> unchanged,
    AttendanceGroups groups,
    List<Fault> faults) {

  /** A meeting before and after. */
  public record ChangedMeeting(Meeting before, ProposedMeeting after) {}

  public AttendanceDifference {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    unchanged = List.copyOf(unchanged);
    faults = List.copyOf(faults);
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
    return new AttendanceDifference(added, changed, unchanged, groups, clashes(attendance, groups));
  }

  private static List<Fault> clashes(ProposedAttendance attendance, AttendanceGroups groups) {
    List<Fault> faults = new ArrayList<>();
    List<ProposedMeeting> before = new ArrayList<>();
    for (ProposedMeeting each : attendance.meetings()) {
      before.stream()
          .filter(earlier -> clash(earlier, each, groups))
          .findFirst()
          .ifPresent(earlier -> faults.add(clash(earlier, each)));
      before.add(each);
    }
    return faults;
  }

  private static boolean clash(
      ProposedMeeting one, ProposedMeeting other, AttendanceGroups groups) {
    return one.on().equals(other.on()) && groups.same(one.group(), other.group());
  }

  private static Fault clash(ProposedMeeting earlier, ProposedMeeting later) {
    return new Fault(
        later.where(),
        "“%s” and “%s” are one group, and it already has a meeting on this day, at %s."
            .formatted(later.group(), earlier.group(), earlier.where().row()));
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
