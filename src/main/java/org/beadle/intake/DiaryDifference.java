package org.beadle.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.meeting.Meeting;

/**
 * What importing a diary would do. Pure; the caller writes it, in one transaction or not at all.
 *
 * @param added meetings that the record has not got
 * @param changed meetings of which the file says something else than the record
 * @param unchanged meetings of which it says the same, or no more
 * @param missing planned meetings of the file's groups, between its first and last day, that it
 *     leaves out; none of a group that has a row without a day
 * @param doubts what the record leaves in doubt: days that have passed, and what was cancelled,
 *     moved or changed otherwise and stays so
 * @param faults meetings that would be one in the record; nothing may be written while there are
 *     any
 */
public record DiaryDifference(
    List<DiaryEntry> added,
    List<Changed> changed,
    List<Meeting> unchanged,
    List<Meeting> missing,
    AttendanceGroups groups,
    List<Doubt> doubts,
    List<Fault> faults) {

  /** A meeting before and after. */
  public record Changed(Meeting before, DiaryEntry after) {
    /** Its time afterwards; what the file does not say stays. */
    public Optional<LocalTime> starts() {
      return after.starts().or(before::starts);
    }

    /** Its place afterwards. */
    public Optional<String> place() {
      return after.place().or(before::place);
    }

    /** Its kind afterwards. */
    public Meeting.Kind kind() {
      return after.kind().orElse(before.kind());
    }

    private boolean same() {
      return starts().equals(before.starts())
          && place().equals(before.place())
          && kind() == before.kind();
    }
  }

  public DiaryDifference {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    unchanged = List.copyOf(unchanged);
    missing = List.copyOf(missing);
    doubts = List.copyOf(doubts);
    faults = List.copyOf(faults);
  }

  /**
   * Compares a proposal with the record.
   *
   * @param today the day of the import, local to the board
   */
  public static DiaryDifference between(
      ProposedDiary diary, RecordedDiary record, Roster roster, LocalDate today) {
    AttendanceGroups groups = AttendanceGroups.of(diary.groups(), roster);
    List<DiaryEntry> added = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    List<Meeting> unchanged = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    for (DiaryEntry each : diary.entries()) {
      RecordedDiary.Slot slot = record.slot(groups, each);
      if (slot.meetings().isEmpty()) added.add(each);
      else if (slot.standing().isEmpty()) doubts.add(cancelled(each));
      else {
        Meeting standing = slot.standing().get();
        Changed now = new Changed(standing, slot.news(each));
        if (now.same()) unchanged.add(standing);
        else changed.add(now);
        slot.kept(each).forEach(kept -> doubts.add(new Doubt(each.where(), name(each), kept)));
      }
    }
    added.stream().filter(it -> it.on().isBefore(today)).forEach(it -> doubts.add(passed(it)));
    return new DiaryDifference(
        added,
        changed,
        unchanged,
        missing(diary, groups, record, today),
        groups,
        doubts,
        clashes(diary, groups));
  }

  private static Doubt cancelled(DiaryEntry entry) {
    return new Doubt(
        entry.where(), name(entry), "This meeting was cancelled in the record, and stays so.");
  }

  private static Doubt passed(DiaryEntry entry) {
    return new Doubt(
        entry.where(),
        name(entry),
        "This day has passed: the meeting is put in as one that was held.");
  }

  private static String name(DiaryEntry entry) {
    return entry.group() + ", " + DayWords.of(entry.on());
  }

  private static List<Meeting> missing(
      ProposedDiary diary, AttendanceGroups groups, RecordedDiary record, LocalDate today) {
    if (diary.entries().isEmpty()) return List.of();
    List<LocalDate> days = diary.entries().stream().map(DiaryEntry::on).sorted().toList();
    List<Long> ids =
        diary.groups().stream()
            .filter(group -> groups.known().containsKey(group))
            .filter(group -> diary.undated().stream().noneMatch(open -> groups.same(open, group)))
            .map(group -> groups.known().get(group))
            .map(Party::id)
            .toList();
    Set<Meeting> meant =
        diary.entries().stream()
            .flatMap(entry -> record.slot(groups, entry).meetings().stream())
            .collect(Collectors.toSet());
    return record.meetings().stream()
        .filter(it -> ids.contains(it.group()) && it.isToCome(today))
        .filter(it -> !it.on().isBefore(days.getFirst()) && !it.on().isAfter(days.getLast()))
        .filter(it -> !meant.contains(it))
        .toList();
  }

  private static List<Fault> clashes(ProposedDiary diary, AttendanceGroups groups) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < diary.entries().size(); i++) {
      DiaryEntry later = diary.entries().get(i);
      diary.entries().subList(0, i).stream()
          .filter(it -> it.on().equals(later.on()) && groups.same(it.group(), later.group()))
          .findFirst()
          .ifPresent(earlier -> faults.add(clash(earlier, later)));
    }
    return faults;
  }

  private static Fault clash(DiaryEntry earlier, DiaryEntry later) {
    return new Fault(
        later.where(),
        "“%s” and “%s” are one group, and it already has a meeting on this day, at %s."
            .formatted(later.group(), earlier.group(), earlier.where().inFile()));
  }

  /** Whether importing would change nothing, unless what is missing is to be taken out. */
  public boolean changesNothing() {
    return added.isEmpty() && changed.isEmpty();
  }
}
